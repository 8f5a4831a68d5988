package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;
import static quorate.ballots.Challenged.CHALLENGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.AnnulResult;
import quorate.ballots.ballot.BallotCommand.DeclareOnHands;
import quorate.ballots.ballot.BallotCommand.OpenBallot;
import quorate.ballots.ballot.BallotCommand.RecountBallot;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.counting.Choice.Answer;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** A resolution that two hands of three passed, and on which nobody demanded a poll. */
class OnHandsTest {

  private static List<BallotEvent> rolled(@Nullable Conduct conduct) {
    var told =
        new Proceedings(
            MORNING,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            new HandsRule("model-articles"));
    var notice =
        new NoticeGiven(
            BALLOT,
            RECORD_DATE,
            MORNING,
            NOON,
            null,
            TurnoutShown.AFTER_CLOSE,
            RuleSets.data(RuleSets.of(Map.of("preset", "ordinary-resolution"))),
            told,
            conduct);
    return new ArrayList<>(List.of(drafted(), notice, Brighton.frozen()));
  }

  private static BallotDrafted drafted() {
    return Questions.drafted(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING);
  }

  private static CountSheet sheet() {
    return new Count(
            drafted().paper().contest(),
            new Participation(3, Weight.of(3)),
            new Participation(0, Weight.ZERO))
        .of(
            List.of(
                new Paper("hand 1", Weight.ONE, new Answer(true)),
                new Paper("hand 2", Weight.ONE, new Answer(true)),
                new Paper("hand 3", Weight.ONE, new Answer(false))));
  }

  private static DeclareOnHands declare(int challenges) {
    var outcome = Map.<String, Object>of("verdict", "passed", "bythevotes", "passed");
    var there = new Participation(5, Weight.of(7));
    return new DeclareOnHands(
        BALLOT, new HandsResult(sheet(), there, 4, outcome, 2), challenges, NOON);
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> after(List<BallotEvent> events) {
    return DraftingTest.ballot().given(events);
  }

  private static List<BallotEvent> declared() {
    var events = rolled(null);
    events.add(after(events).when(declare(0)).thenOne());
    return events;
  }

  @Test
  void the_hands_are_the_votes_and_their_record_is_named() {
    var said = (BallotDeclared) declared().getLast();
    assertEquals(List.of("2", "1"), said.options().stream().map(each -> each.votes()).toList());
    assertEquals(new Figures.Turnout(5, "7"), said.turnout());
    assertEquals(new Figures.Quorum(new Figures.Heads(2, 4), true), said.quorum());
    assertEquals(new Figures.OfHands(2), said.hands());
    assertNull(said.winner());
  }

  @Test
  void it_is_declared_once_and_no_poll_follows() {
    after(declared()).when(declare(0)).thenRefused(BallotRefusal.ALREADY_DECLARED);
    after(declared())
        .when(new OpenBallot(BALLOT, "c", NOON))
        .thenRefused(BallotRefusal.ALREADY_OPENED);
    after(rolled(null).subList(0, 2)).when(declare(0)).thenRefused(BallotRefusal.ROLL_NOT_FROZEN);
  }

  @Test
  void an_open_challenge_marks_it_or_holds_it_up() {
    var marked = after(rolled(null)).when(declare(1)).thenOne();
    assertEquals(true, assertInstanceOf(BallotDeclared.class, marked).underChallenge());
    var refused = new Conduct(null, null, null, null, null, UnderChallenge.REFUSED);
    after(rolled(refused)).when(declare(1)).thenRefused(BallotRefusal.UNDER_CHALLENGE);
  }

  @Test
  void a_challenge_annuls_it_and_cannot_have_it_recounted() {
    var annul = new AnnulResult(BALLOT, CHALLENGE, ChallengeGround.ROLL, null, NOON);
    var one = assertInstanceOf(ResultAnnulled.class, after(declared()).when(annul).thenOne());
    assertEquals(NOON, one.declared());
    after(declared())
        .when(new RecountBallot(BALLOT, CHALLENGE, sheet(), null))
        .thenRefused(BallotRefusal.NOT_COUNTED);
  }
}
