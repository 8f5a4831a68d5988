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
import quorate.ballots.ballot.BallotCommand.DeclareOnHands;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.chassis.decide.Decision;

/** Declares a ballot on which no poll was taken. */
final class OnHands {

  private OnHands() {}

  static Decision<BallotEvent> declare(DeclareOnHands c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _ -> refuse(BallotRefusal.NOTICE_NOT_GIVEN);
      case Noticed _ -> refuse(BallotRefusal.ROLL_NOT_FROZEN);
      case Rolled rolled -> declare(c, rolled);
      case Declared _ -> refuse(BallotRefusal.ALREADY_DECLARED);
      case Open _, Closed _, Counted _ -> refuse(BallotRefusal.ALREADY_OPENED);
    };
  }

  private static Decision<BallotEvent> declare(DeclareOnHands c, Rolled ballot) {
    boolean challenged = c.openChallenges() > 0;
    return challenged && Conduct.orUnsaid(ballot.notice().conduct()).holdsUpDeclaration()
        ? refuse(BallotRefusal.UNDER_CHALLENGE)
        : accept(declared(c, ballot, challenged));
  }

  private static BallotDeclared declared(DeclareOnHands c, Rolled ballot, boolean challenged) {
    var hands = c.hands();
    var needed =
        ballot.notice().decidedUnder().orElseThrow().quorum().headsNeeded(ballot.roll().electors());
    var figures =
        CountedSheet.of(
            hands.sheet(),
            ballot.draft(),
            hands.outcome(),
            CountedSheet.figures(hands.there()),
            new Figures.Heads(needed, hands.persons()));
    return Declaration.of(
        ballot.draft(),
        ballot.roll(),
        figures,
        challenged,
        c.at(),
        new Figures.OfHands(hands.record()));
  }
}
