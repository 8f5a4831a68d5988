package quorate.ballots.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Challenged.SEALED;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.RerunBallot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.OptionGone;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.chassis.decide.Decision;

/** What makes who did it a party to a challenge of how the ballot was conducted. */
class ConductorsTest {

  @Test
  void whoever_acted_on_the_ballot_conducted_it() {
    var acts = Challenged.declaredBallot(null);
    assertEquals(acts, acts.stream().filter(Conductors::isConduct).toList());
    assertTrue(Conductors.isConduct(new OptionWithdrawn(BALLOT, "A", OptionGone.WITHDREW)));
    assertTrue(Conductors.isConduct(new BallotWithdrawn(BALLOT, "why", null)));
  }

  @Test
  void whoever_judged_did_not() {
    var drafted = Brighton.drafted(PaperMethod.RANKED);
    var again = new RerunBallot(new UUID(1, 9), drafted);
    var rerun = BallotDecider.decide(again, Ballot.AGGREGATE.initial());
    var drafts = assertInstanceOf(Decision.Accepted.class, rerun).events();
    assertFalse(Conductors.isConduct(drafts.getFirst()));
    assertFalse(Conductors.isConduct(new BallotWithdrawn(BALLOT, "why", new UUID(4, 1))));
    assertFalse(
        Conductors.isConduct(
            new ChallengeDismissed(BALLOT, Challenged.CHALLENGE, Challenged.SCRUTINEER, SEALED)));
  }
}
