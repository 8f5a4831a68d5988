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
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.RollCorrections.Correction;
import quorate.ballots.electorate.WeightBasis;
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
      case Drafted(var draft) -> compared(c, draft.electorate());
      case Noticed _, Rolled _, Open _, Closed _, Counted _, Declared _ ->
          refuse(BallotRefusal.NOTICE_ALREADY_GIVEN);
    };
  }

  private static Decision<BallotEvent> compared(CompareRoll c, Electorate electorate) {
    for (int i = 0; i < c.bases().size(); i++) {
      var basis = c.bases().get(i);
      String at = "bases[%d]".formatted(i);
      if (electorate.ofSeats() || basis.weightBasis() == WeightBasis.ONE_PER_SEAT) {
        return refuse(
            BallotRefusal.WEIGHT_NOT_UNDERSTOOD, at + ".weightbasis", basis.weightBasis());
      }
      var unmet = RollTermsUnmet.weighing(basis.weightBasis(), basis.weighing(), at + ".weighing");
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
      case Noticed(var draft, var notice) -> accept(frozen(c, draft.electorate(), notice));
      case Rolled _, Open _, Closed _, Counted _, Declared _ ->
          refuse(BallotRefusal.ROLL_ALREADY_FROZEN);
    };
  }

  private static RollFrozen frozen(FreezeRoll c, Electorate electorate, NoticeGiven notice) {
    var roll = c.roll();
    return new RollFrozen(
        c.ballot(),
        roll.electors(),
        roll.weight(),
        roll.fingerprint(),
        notice.recordDate(),
        electorate.heardFrom() + ":" + c.drawnAt(),
        roll.areas(),
        roll.weights());
  }

  static Decision<BallotEvent> note(NoteCorrection c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _, Noticed _ -> refuse(BallotRefusal.ROLL_NOT_FROZEN);
      case Rolled(var draft, _, _) -> noted(c, draft);
      case Open(var draft, _, _) -> noted(c, draft);
      case Closed(var draft, _, _, _) -> noted(c, draft);
      case Counted(var draft, _, _, _, _) -> noted(c, draft);
      case Declared _ -> refuse(BallotRefusal.ALREADY_DECLARED);
    };
  }

  private static Decision<BallotEvent> noted(NoteCorrection c, BallotDrafted draft) {
    String log = draft.electorate().heardFrom();
    return acceptAll(c.corrections().stream().map(each -> noted(c.ballot(), each, log)).toList());
  }

  private static RollCorrectionNoted noted(UUID ballot, Correction correction, String log) {
    return new RollCorrectionNoted(
        ballot,
        correction.practice(),
        log + ":" + correction.position(),
        correction.recorded(),
        correction.was(),
        correction.now(),
        correction.why());
  }
}
