package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotCommand.GiveCastingVote;
import quorate.ballots.ballot.BallotCommand.RecountBallot;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.counting.Choice.Answer;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** One director for and one against; the chair is Bob. */
class CastingVoteTest {

  private static final UUID BOB = new UUID(7, 2);
  private static final UUID CAT = new UUID(7, 3);
  private static final Chair CHAIR = new Chair(BOB, null, "G1");
  private static final String BOARD = "board-by-model-articles";
  private static final Map<String, Object> PASSED = came("passed");

  private static Map<String, Object> came(String verdict) {
    return Map.of("verdict", verdict, "bythevotes", verdict);
  }

  private static Proceedings told(@Nullable Chair chair, @Nullable List<String> concerned) {
    return new Proceedings(
        MORNING, null, null, concerned, null, null, null, null, null, null, null, chair);
  }

  private static List<BallotEvent> counted(
      Map<String, Object> rules, Proceedings told, Map<String, Object> outcome) {
    var notice =
        new NoticeGiven(
            BALLOT,
            RECORD_DATE,
            MORNING,
            NOON,
            null,
            TurnoutShown.AFTER_CLOSE,
            RuleSets.data(RuleSets.of(rules)),
            told,
            null);
    var drafted = Questions.drafted(Kind.BOARD_RESOLUTION, Vehicle.BOARD_DECISION);
    List<BallotEvent> events =
        new ArrayList<>(
            List.of(
                drafted,
                notice,
                Brighton.frozen(),
                new BallotOpened(BALLOT, null),
                new BallotClosed(BALLOT, KEY)));
    events.add(
        DraftingTest.ballot()
            .given(events)
            .when(new CountBallot(BALLOT, sheet(drafted), outcome))
            .thenOne());
    return events;
  }

  private static CountSheet sheet(BallotDrafted drafted) {
    var one = new Participation(1, Weight.ZERO);
    var papers =
        List.of(
            new Paper("G1", Weight.ONE, new Answer(true)),
            new Paper("G2", Weight.ONE, new Answer(false)));
    return new Count(drafted.paper().contest(), new Participation(3, Weight.of(3)), one).of(papers);
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> tied() {
    return after(counted(Map.of("preset", BOARD), told(CHAIR, null), came("tied")));
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> after(List<BallotEvent> events) {
    return DraftingTest.ballot().given(events);
  }

  private static GiveCastingVote by(String login, UUID... persons) {
    return new GiveCastingVote(
        BALLOT, new Chair.By(login, Set.of(persons)), CastingStand.FOR, PASSED);
  }

  @Test // model articles, art 13(1)
  void the_chair_gives_it_after_the_count_and_it_is_declared_so() {
    var given = tied().when(by("bob-login", BOB)).thenOne();
    assertEquals(new CastingVoteGiven(BALLOT, CastingStand.FOR, PASSED, "bob-login"), given);
    var events = counted(Map.of("preset", BOARD), told(CHAIR, null), came("tied"));
    events.add(given);
    after(events).when(by("bob-login", BOB)).thenRefused(CastingRefusal.CASTING_VOTE_GIVEN);
    var declare = new DeclareResult(BALLOT, new Officer("officer", true), 0, NOON);
    var declared = assertInstanceOf(BallotDeclared.class, after(events).when(declare).thenOne());
    assertEquals(PASSED, declared.outcome());
    events.add(declared);
    after(events).when(by("bob-login", BOB)).thenRefused(BallotRefusal.ALREADY_DECLARED);
  }

  @Test
  void a_recount_is_laid_beside_what_was_decided_with_it() {
    var events = counted(Map.of("preset", BOARD), told(CHAIR, null), came("tied"));
    events.add(tied().when(by("bob-login", BOB)).thenOne());
    var sheet = sheet(Questions.drafted(Kind.BOARD_RESOLUTION, Vehicle.BOARD_DECISION));
    var recount = new RecountBallot(BALLOT, Challenged.CHALLENGE, sheet, PASSED);
    var again = after(events).when(recount).thenOne();
    assertTrue(assertInstanceOf(BallotRecounted.class, again).equal());
  }

  @Test
  void nobody_else_gives_it() {
    tied().when(by("cat-login", CAT)).thenRefused(CastingRefusal.NOT_IN_THE_CHAIR);
    tied().when(by("bob-login")).thenRefused(CastingRefusal.NOT_IN_THE_CHAIR);
    var unnamed = counted(Map.of("preset", BOARD), told(null, null), came("tied"));
    after(unnamed).when(by("bob-login", BOB)).thenRefused(CastingRefusal.CHAIR_NOT_NAMED);
    var byLogIn = told(new Chair(null, "cat-login", null), null);
    var named = after(counted(Map.of("preset", BOARD), byLogIn, came("tied")));
    named.when(by("bob-login", BOB)).thenRefused(CastingRefusal.NOT_IN_THE_CHAIR);
    assertInstanceOf(CastingVoteGiven.class, named.when(by("cat-login")).thenOne());
  }

  @Test // s282(3): exactly half is no majority, and nobody makes it one
  void where_no_rule_gives_one_there_is_none() {
    var members = counted(Map.of("preset", "ordinary-resolution"), told(CHAIR, null), came("lost"));
    String why =
        after(members).when(by("bob-login", BOB)).thenRefused(CastingRefusal.NO_CASTING_VOTE);
    assertTrue(why.endsWith("[Companies Act 2006 s282(3) and (4)]"), why);
  }

  @Test // SI 2007/2194 Sch 3 para 23A
  void articles_from_before_october_2007_give_one_in_a_members_meeting() {
    var clause =
        Map.of("instrument", "articles", "place", "50", "text", "The chair has a second vote.");
    var equal = Map.of("kind", "casting-vote", "clause", clause, "inarticlessince", "2007-09-30");
    var kept = Map.<String, Object>of("preset", "ordinary-resolution", "equalvotes", equal);
    var events = counted(kept, told(CHAIR, null), came("tied"));
    assertInstanceOf(CastingVoteGiven.class, after(events).when(by("b", BOB)).thenOne());
  }

  @Test
  void only_equal_votes_of_a_quorum_wait_for_it() {
    for (String verdict : List.of("passed", "lost", "inquorate")) {
      after(counted(Map.of("preset", BOARD), told(CHAIR, null), came(verdict)))
          .when(by("bob-login", BOB))
          .thenRefused(CastingRefusal.NOT_TIED);
    }
    var closed = counted(Map.of("preset", BOARD), told(CHAIR, null), came("tied")).subList(0, 5);
    after(closed).when(by("bob-login", BOB)).thenRefused(BallotRefusal.NOT_COUNTED);
  }

  @Test // model articles, art 13(2)
  void a_chair_who_does_not_count_has_none() {
    var conflicted = counted(Map.of("preset", BOARD), told(CHAIR, List.of("G1")), came("tied"));
    after(conflicted).when(by("b", BOB)).thenRefused(CastingRefusal.CHAIR_DOES_NOT_COUNT);
    var another = counted(Map.of("preset", BOARD), told(CHAIR, List.of("G2")), came("tied"));
    assertInstanceOf(CastingVoteGiven.class, after(another).when(by("b", BOB)).thenOne());
  }
}
