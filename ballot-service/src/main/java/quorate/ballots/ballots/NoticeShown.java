package quorate.ballots.ballots;

import java.time.Instant;
import java.time.LocalDate;
import quorate.ballots.ballot.BallotEvent.NoticeGiven;
import quorate.ballots.ballot.PassMark;
import quorate.ballots.ballot.TurnoutShown;

/** A notice as people read it. */
public record NoticeShown(
    LocalDate recordDate, Instant opens, Instant closes, Rules rules, TurnoutShown turnout) {

  /** The rules that it fixed; the quorum is a decimal. */
  public record Rules(PassMark passMark, String quorumHeads) {}

  static NoticeShown of(NoticeGiven notice) {
    var rules = notice.rules();
    return new NoticeShown(
        notice.recordDate(),
        notice.opens(),
        notice.closes(),
        new Rules(rules.passMark(), Integer.toString(rules.quorumHeads())),
        notice.turnout());
  }
}
