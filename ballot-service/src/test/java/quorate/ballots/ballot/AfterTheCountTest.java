package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.closedBallot;
import static quorate.ballots.Challenged.CHALLENGE;
import static quorate.ballots.Challenged.OFFICER;
import static quorate.ballots.Challenged.conducted;
import static quorate.ballots.Challenged.counted;
import static quorate.ballots.Challenged.declaredBallot;
import static quorate.ballots.Challenged.sheet;
import static quorate.ballots.Challenged.state;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.BallotCommand.AnnulResult;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotCommand.RecountBallot;
import quorate.ballots.ballot.BallotCommand.RerunBallot;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.ballots.ballot.Conducting.Officer;

class AfterTheCountTest {

  private static final UUID RERUN = new UUID(1, 9);
  private static final Officer SECRETARY = new Officer("secretary", false);

  private static DeclareResult declare(Officer officer, int open) {
    return new DeclareResult(BALLOT, officer, open, NOON);
  }

  private static AnnulResult annul() {
    return new AnnulResult(BALLOT, CHALLENGE, ChallengeGround.ROLL, RERUN, NOON);
  }

  @Test
  void in_a_contested_ballot_the_secretary_declares_only_if_the_notice_said_so() {
    DraftingTest.ballot()
        .given(counted(null))
        .when(declare(SECRETARY, 0))
        .thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
    var said = new Conduct(null, true, null, null, null, null);
    var one = DraftingTest.ballot().given(counted(said)).when(declare(SECRETARY, 0)).thenOne();
    assertNull(assertInstanceOf(BallotDeclared.class, one).underChallenge());
  }

  @Test
  void who_is_named_declares_and_nobody_else() {
    var ballot = DraftingTest.ballot().given(counted(conducted(OFFICER)));
    ballot
        .when(declare(new Officer("another", true), 0))
        .thenRefused(BallotRefusal.NOT_THE_RETURNING_OFFICER);
    assertInstanceOf(
        BallotDeclared.class, ballot.when(declare(new Officer(OFFICER, false), 0)).thenOne());
  }

  @Test
  void an_open_challenge_marks_the_declaration_or_holds_it_up_as_the_notice_says() {
    var officer = new Officer(OFFICER, true);
    var marked = DraftingTest.ballot().given(counted(null)).when(declare(officer, 1)).thenOne();
    assertEquals(true, assertInstanceOf(BallotDeclared.class, marked).underChallenge());
    var refused = new Conduct(null, null, null, null, null, UnderChallenge.REFUSED);
    var held = DraftingTest.ballot().given(counted(refused));
    held.when(declare(officer, 1)).thenRefused(BallotRefusal.UNDER_CHALLENGE);
    assertInstanceOf(BallotDeclared.class, held.when(declare(officer, 0)).thenOne());
  }

  @Test
  void a_recount_stands_beside_the_first_count_and_says_whether_it_is_equal() {
    var ballot = DraftingTest.ballot().given(declaredBallot(null));
    var equal = ballot.when(new RecountBallot(BALLOT, CHALLENGE, sheet("B"), null)).thenOne();
    assertTrue(assertInstanceOf(BallotRecounted.class, equal).equal());
    var other = ballot.when(new RecountBallot(BALLOT, CHALLENGE, sheet("A"), null)).thenOne();
    var recounted = assertInstanceOf(BallotRecounted.class, other);
    assertEquals(false, recounted.equal());
    assertEquals("A", recounted.count().winner());
    var after = assertInstanceOf(Ballot.Declared.class, state(with(declaredBallot(null), other)));
    assertEquals("B", after.count().winner(), "what was declared");
  }

  @Test
  void a_recount_before_the_declaration_is_what_is_declared() {
    var ballot = DraftingTest.ballot().given(counted(null));
    var recount = ballot.when(new RecountBallot(BALLOT, CHALLENGE, sheet("A"), null)).thenOne();
    var one = ballot.given(List.of(recount)).when(declare(new Officer(OFFICER, true), 0)).thenOne();
    assertEquals("A", assertInstanceOf(BallotDeclared.class, one).winner());
  }

  @Test
  void what_was_declared_is_annulled_once() {
    var ballot = DraftingTest.ballot().given(declaredBallot(null));
    var one = assertInstanceOf(ResultAnnulled.class, ballot.when(annul()).thenOne());
    assertEquals(ChallengeGround.ROLL, one.reason());
    assertEquals(RERUN, one.rerun());
    ballot.given(List.of(one)).when(annul()).thenRefused(BallotRefusal.ALREADY_ANNULLED);
    ballot
        .given(List.of(one))
        .when(new RecountBallot(BALLOT, CHALLENGE, sheet("B"), null))
        .thenRefused(BallotRefusal.ALREADY_ANNULLED);
  }

  @Test
  void what_was_not_declared_is_withdrawn_even_after_the_close() {
    var withdrawn = new BallotWithdrawn(BALLOT, "A challenge was upheld: roll", CHALLENGE);
    DraftingTest.ballot().given(closedBallot()).when(annul()).then(withdrawn);
    assertInstanceOf(Ballot.Withdrawn.class, state(with(closedBallot(), withdrawn)));
  }

  @Test
  void a_re_run_asks_the_same_by_a_ballot_of_its_own() {
    var terms = (BallotDrafted) closedBallot().getFirst();
    var one = DraftingTest.ballot().when(new RerunBallot(RERUN, terms)).thenOne();
    var again = assertInstanceOf(BallotDrafted.class, one);
    assertEquals(RERUN, again.ballot());
    assertEquals(BALLOT, again.rerunOf());
    assertEquals(terms.paper(), again.paper());
    assertEquals(terms.electorate(), again.electorate());
  }

  private static List<BallotEvent> with(List<BallotEvent> events, BallotEvent more) {
    return Stream.concat(events.stream(), Stream.of(more)).toList();
  }
}
