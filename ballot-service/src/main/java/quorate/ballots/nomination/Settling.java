package quorate.ballots.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.NominationEvent.Lack;
import quorate.ballots.nomination.NominationEvent.Lapsed;
import quorate.ballots.nomination.SettledSeat.Outcome;

/** What follows for each seat of who stands. */
record Settling(UUID nomination, Call call, Candidates candidates, String lotSeed, int time) {

  /** Every seat, at the close. */
  List<SettledSeat> all() {
    return call.seats().stream().map(seat -> of(seat, null)).toList();
  }

  /** One seat; {@code stated} is the order that was stated for those who stand, if one was. */
  SettledSeat of(Seat seat, @Nullable List<UUID> stated) {
    List<UUID> standing = candidates.standing(call, seat);
    int vacant = seat.toFill() - standing.size();
    if (vacant < 0) {
      return contested(seat, standing, stated);
    }
    var outcome = standing.isEmpty() ? Outcome.NOBODY_STANDS : Outcome.UNOPPOSED;
    return new SettledSeat(seat.seat(), outcome, standing, Integer.toString(vacant), null);
  }

  private SettledSeat contested(Seat seat, List<UUID> standing, @Nullable List<UUID> stated) {
    boolean byLot = call.poll().order() == NameOrder.BY_LOT;
    List<UUID> known = stated == null ? List.of() : stated;
    boolean ordered = byLot || known.containsAll(standing);
    List<UUID> order =
        byLot
            ? Lot.order(lotSeed, standing)
            : ordered ? known.stream().filter(standing::contains).toList() : standing;
    UUID ballot =
        ordered && SeatBallot.canFill(seat.toFill())
            ? SeatBallot.id(nomination, seat.seat(), time)
            : null;
    return new SettledSeat(seat.seat(), Outcome.CONTESTED, order, null, ballot);
  }

  /** Those who were nominated, are not out, and do not stand. */
  List<Lapsed> lapsed() {
    return candidates.all().stream()
        .filter(each -> each.live() && !each.stands(call))
        .map(Settling::lapsed)
        .toList();
  }

  private static Lapsed lapsed(Candidate candidate) {
    return new Lapsed(
        candidate.nomination().candidate(),
        candidate.nomination().seat(),
        candidate.reply() == Candidate.Reply.ACCEPTED ? Lack.NOT_SECONDED : Lack.NOT_ACCEPTED);
  }
}
