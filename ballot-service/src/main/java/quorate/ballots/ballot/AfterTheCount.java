package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.AnnulResult;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotCommand.GiveCastingVote;
import quorate.ballots.ballot.BallotCommand.RecountBallot;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Vehicle;

/** Decides what follows a count: its declaration, and what a challenge that is upheld brings. */
final class AfterTheCount {

  private AfterTheCount() {}

  static Decision<BallotEvent> declare(DeclareResult c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Counted counted -> declare(c, counted);
      case Declared _ -> refuse(BallotRefusal.ALREADY_DECLARED);
      case Drafted _, Noticed _, Rolled _, Open _, Closed _, Withdrawn _ ->
          refuse(BallotRefusal.NOT_COUNTED);
    };
  }

  private static Decision<BallotEvent> declare(DeclareResult c, Counted counted) {
    var conducting = new Conducting(counted.draft(), counted.notice());
    var mayNot = conducting.mayNotAct(c.officer());
    if (mayNot.isPresent()) {
      return refuse(mayNot.get());
    }
    boolean challenged = c.openChallenges() > 0;
    return challenged && conducting.conduct().holdsUpDeclaration()
        ? refuse(BallotRefusal.UNDER_CHALLENGE)
        : accept(Declaration.of(counted, challenged, c.at()));
  }

  static Decision<BallotEvent> cast(GiveCastingVote c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Counted counted ->
          new CastingTerms(counted.notice())
              .<BallotEvent>unmet(c.by(), counted.count().outcome(), counted.casting() != null)
              .orElseGet(
                  () ->
                      accept(
                          new CastingVoteGiven(c.ballot(), c.vote(), c.outcome(), c.by().login())));
      case Declared _ -> refuse(BallotRefusal.ALREADY_DECLARED);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _, Noticed _, Rolled _, Open _, Closed _ -> refuse(BallotRefusal.NOT_COUNTED);
    };
  }

  static Decision<BallotEvent> recount(RecountBallot c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Counted counted -> accept(recounted(c, counted.draft(), counted.count()));
      case Declared declared when declared.annulled() != null ->
          refuse(BallotRefusal.ALREADY_ANNULLED);
      case Declared declared when declared.onHands() -> refuse(BallotRefusal.NOT_COUNTED);
      case Declared declared -> accept(recounted(c, declared.draft(), declared.count()));
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _, Noticed _, Rolled _, Open _, Closed _ -> refuse(BallotRefusal.NOT_COUNTED);
    };
  }

  private static BallotRecounted recounted(
      RecountBallot c, BallotDrafted draft, BallotCounted first) {
    var second = CountedSheet.of(c.sheet(), draft, c.outcome());
    return new BallotRecounted(c.ballot(), c.challenge(), second.equals(first), second);
  }

  static Decision<BallotEvent> annul(AnnulResult c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Drafted _ -> refuse(BallotRefusal.NOTICE_NOT_GIVEN);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Declared declared when declared.annulled() != null ->
          refuse(BallotRefusal.ALREADY_ANNULLED);
      case Declared declared -> accept(annulled(c, declared));
      case Open open when open.isInWriting() -> refuse(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
      case Closed closed when isInWriting(closed.draft()) ->
          refuse(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
      case Counted counted when isInWriting(counted.draft()) && counted.hasPassed() ->
          refuse(BallotRefusal.IN_WRITING_NOT_WITHDRAWN);
      case Noticed _, Rolled _, Open _, Closed _, Counted _ ->
          accept(
              new BallotWithdrawn(
                  c.ballot(), "A challenge was upheld: " + c.ground(), c.challenge()));
    };
  }

  private static boolean isInWriting(BallotDrafted draft) {
    return draft.vehicle() == Vehicle.WRITTEN_RESOLUTION;
  }

  private static ResultAnnulled annulled(AnnulResult c, Declared declared) {
    var draft = declared.draft();
    return new ResultAnnulled(
        c.ballot(),
        draft.matter(),
        draft.title(),
        draft.question(),
        declared.declared(),
        c.at(),
        c.challenge(),
        c.ground(),
        c.rerun());
  }
}
