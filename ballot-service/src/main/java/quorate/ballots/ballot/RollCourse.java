package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.util.UUID;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.CompareRoll;
import quorate.ballots.ballot.BallotCommand.FreezeRoll;
import quorate.ballots.ballot.BallotCommand.NoteCorrection;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.ballot.BallotEvent.RollCorrectionNoted;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.ballots.electorate.RollCorrections.Correction;
import quorate.chassis.decide.Decision;

/**
 * Decides about a ballot's roll: looked at under other bases, frozen, and what is said of it after.
 */
final class RollCourse {

  private RollCourse() {}

  static Decision<BallotEvent> compare(CompareRoll c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _ -> compared(c);
      case Noticed _, Rolled _, Open _, Closed _, Counted _, Declared _ ->
          refuse(BallotRefusal.NOTICE_ALREADY_GIVEN);
    };
  }

  private static Decision<BallotEvent> compared(CompareRoll c) {
    for (int i = 0; i < c.bases().size(); i++) {
      var basis = c.bases().get(i);
      var unmet =
          RollTermsUnmet.weighing(
              basis.weightBasis(), basis.weighing(), "bases[%d].weighing".formatted(i));
      if (unmet.isPresent()) {
        return unmet.get();
      }
    }
    return accept(
        new RollCompared(
            c.ballot(), c.comparison(), c.on(), "membership:" + c.drawnAt(), c.bases()));
  }

  static Decision<BallotEvent> freeze(FreezeRoll c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _ -> refuse(BallotRefusal.NOTICE_NOT_GIVEN);
      case Noticed _ when c.roll().electors() == 0 -> refuse(BallotRefusal.ROLL_EMPTY);
      case Noticed(_, var notice) -> accept(frozen(c, notice));
      case Rolled _, Open _, Closed _, Counted _, Declared _ ->
          refuse(BallotRefusal.ROLL_ALREADY_FROZEN);
    };
  }

  private static RollFrozen frozen(FreezeRoll c, NoticeGiven notice) {
    var roll = c.roll();
    return new RollFrozen(
        c.ballot(),
        roll.electors(),
        roll.weight(),
        roll.fingerprint(),
        notice.recordDate(),
        "membership:" + c.drawnAt(),
        roll.areas(),
        roll.weights());
  }

  static Decision<BallotEvent> note(NoteCorrection c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _, Noticed _ -> refuse(BallotRefusal.ROLL_NOT_FROZEN);
      case Rolled _, Open _, Closed _, Counted _ ->
          acceptAll(c.corrections().stream().map(each -> noted(c.ballot(), each)).toList());
      case Declared _ -> refuse(BallotRefusal.ALREADY_DECLARED);
    };
  }

  private static RollCorrectionNoted noted(UUID ballot, Correction correction) {
    return new RollCorrectionNoted(
        ballot,
        correction.practice(),
        "membership:" + correction.position(),
        correction.recorded(),
        correction.was(),
        correction.now(),
        correction.why());
  }
}
