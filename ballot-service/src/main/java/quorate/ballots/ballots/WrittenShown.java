package quorate.ballots.ballots;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.NoticeGiven;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * What goes with the copy of a written resolution (s291(4)): how a member agrees to it, and by when
 * it must be passed if it is not to lapse.
 */
public record WrittenShown(
    LocalDate circulated, LocalDate lastDay, Instant lapses, String howToAgree, String source) {

  private static final String HOW =
      "To agree, answer yes on the paper of this ballot, as the person who holds the practice's"
          + " mandate to vote. An agreement cannot be revoked (s296(3)). Whoever answers no, or not"
          + " at all, may still agree until the resolution lapses.";

  /** Of a notice; nothing where the ballot is no written resolution. */
  static @Nullable WrittenShown of(BallotDrafted draft, NoticeGiven notice) {
    if (draft.vehicle() != Vehicle.WRITTEN_RESOLUTION) {
      return null;
    }
    var period = notice.decidedUnder().orElseThrow().lapse().orElseThrow();
    return new WrittenShown(
        notice.recordDate(),
        period.lastDay(notice.recordDate()),
        notice.closes(),
        HOW,
        "Companies Act 2006 s291(4); " + period.clause().source());
  }
}
