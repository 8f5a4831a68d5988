package quorate.ballots.ballots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.NoticeGiven;
import quorate.ballots.ballot.PassMark;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.ballot.TurnoutShown;

/** A notice as people read it. */
public record NoticeShown(
    LocalDate recordDate,
    Instant opens,
    Instant closes,
    @Nullable Rules rules,
    TurnoutShown turnout,
    @Nullable Map<String, Object> ruleSet,
    @Nullable Proceedings proceedings) {

  /** The rules that it fixed; the quorum is a decimal. */
  public record Rules(PassMark passMark, String quorumHeads) {}

  static NoticeShown of(NoticeGiven notice) {
    var rules = notice.rules();
    return new NoticeShown(
        notice.recordDate(),
        notice.opens(),
        notice.closes(),
        rules == null ? null : new Rules(rules.passMark(), Integer.toString(rules.quorumHeads())),
        notice.turnout(),
        notice.ruleSet(),
        notice.proceedings());
  }
}
