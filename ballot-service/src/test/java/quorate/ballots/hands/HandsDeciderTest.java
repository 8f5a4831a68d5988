package quorate.ballots.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.CastingRefusal;
import quorate.ballots.ballot.CastingStand;
import quorate.ballots.ballot.Chair;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.ballot.HandsRule;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.ballot.Questions;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.hands.HandsCommand.Asker;
import quorate.ballots.hands.HandsCommand.DeclareHands;
import quorate.ballots.hands.HandsCommand.DemandPoll;
import quorate.ballots.hands.HandsCommand.Facts;
import quorate.ballots.hands.HandsCommand.GiveCastingVoteOnHands;
import quorate.ballots.hands.HandsCommand.RecordHands;
import quorate.ballots.hands.HandsEvent.CastingVoteOnHandsGiven;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteRefusal;
import quorate.counting.number.Exact;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.meeting.PollDemand.PaidUp;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vote.Stand;

/** Forty members, G0 to G39; hands first. */
class HandsDeciderTest {

  private static final UUID BOB = new UUID(7, 2);
  private static final UUID CAT = new UUID(7, 3);
  private static final Asker OFFICER = new Asker(new Officer("ada", true), false, MORNING);
  private static final Asker CHAIR = new Asker(new Officer("cat", false), true, MORNING);
  private static final Facts NO_PROXIES = facts(Map.of(), Map.of());

  private static List<ElectorEnrolled> roll() {
    return IntStream.range(0, 40)
        .mapToObj(
            i -> new ElectorEnrolled(BALLOT, "G" + i, "Practice", "1", null, "practice", "r", null))
        .toList();
  }

  // recorded by somebody whose instructions these are
  private static Facts facts(Map<String, String> holders, Map<String, Stand> instructions) {
    return new Facts(roll(), holders, instructions, Set.of(BOB), mandates());
  }

  // each practice has somebody of its own, and those of G1 and G6 are one person
  private static UUID of(int practice) {
    return new UUID(9, practice == 6 ? 1 : practice);
  }

  private static List<MandateToVote> mandates() {
    return IntStream.range(0, 40)
        .mapToObj(
            i -> new MandateToVote(new UUID(8, i), of(i), "G" + i, RECORD_DATE.minusDays(9), null))
        .toList();
  }

  private static final Map<String, UUID> THERE =
      IntStream.range(0, 40).boxed().collect(Collectors.toMap(i -> "G" + i, HandsDeciderTest::of));

  private static RuleBook<HandsCommand, Hands, HandsEvent> in(List<BallotEvent> ballot) {
    var state = Challenged.state(ballot);
    return new RuleBook<>(
        Hands.AGGREGATE.initial(),
        Hands.AGGREGATE.evolve(),
        (c, hands) -> HandsDecider.decide(c, state, hands));
  }

  private static List<BallotEvent> rolled(Vehicle vehicle, @Nullable HandsRule rule) {
    boolean board = vehicle == Vehicle.BOARD_DECISION;
    var preset = board ? "board-by-model-articles" : "ordinary-resolution";
    var kind = board ? Kind.BOARD_RESOLUTION : Kind.ORDINARY_RESOLUTION;
    var notice =
        new NoticeGiven(
            BALLOT,
            RECORD_DATE,
            MORNING,
            NOON,
            null,
            TurnoutShown.AFTER_CLOSE,
            RuleSets.data(RuleSets.of(Map.of("preset", preset))),
            new Proceedings(MORNING, null, null, null, null, null, null, null, null, null, rule),
            null);
    return new ArrayList<>(List.of(Questions.drafted(kind, vehicle), notice, Brighton.frozen()));
  }

  private static RuleBook<HandsCommand, Hands, HandsEvent> meeting(String demand) {
    return in(rolled(Vehicle.POLL_OF_A_MEETING, new HandsRule(demand)));
  }

  private static HandRaised own(int practice, Raised stand) {
    return new HandRaised(List.of("G" + practice), null, null, stand);
  }

  private static HandRaised ofBob(Raised stand, String... practices) {
    return new HandRaised(List.of(practices), BOB, null, stand);
  }

  private static RecordHands record(Facts facts, HandRaised... hands) {
    return new RecordHands(BALLOT, List.of(hands), List.of(), THERE, facts, OFFICER);
  }

  private static DemandPoll demand(Asker asker, String... practices) {
    return new DemandPoll(BALLOT, List.of(practices), Optional.empty(), NO_PROXIES, asker);
  }

  private static HandsRecorded recorded() {
    return assertInstanceOf(
        HandsRecorded.class,
        meeting("model-articles")
            .when(record(NO_PROXIES, own(1, Raised.FOR), own(2, Raised.FOR)))
            .thenOne());
  }

  @Test // s284(2), s285(1)
  void each_member_present_and_each_proxy_has_one_hand() {
    var facts = facts(Map.of("G3", BOB.toString(), "G4", BOB.toString(), "G5", "chair"), Map.of());
    var chair = new HandRaised(List.of("G5"), CAT, true, Raised.AGAINST);
    var said =
        meeting("model-articles")
            .when(
                record(
                    facts,
                    own(1, Raised.FOR),
                    own(2, Raised.AGAINST),
                    ofBob(Raised.FOR, "G3", "G4"),
                    chair))
            .thenOne();
    var outcome = assertInstanceOf(HandsRecorded.class, said).outcome();
    assertEquals("lost", outcome.get("bythevotes"), outcome::toString);
  }

  @Test // s285(1), s318: appointed as the chair and by name, one person raises one hand
  void who_takes_the_chair_is_one_person() {
    var facts = facts(Map.of("G3", BOB.toString(), "G4", "chair"), Map.of());
    var chair = new HandRaised(List.of("G4"), BOB, true, Raised.FOR);
    var meeting = meeting("model-articles");
    meeting
        .when(record(facts, chair, ofBob(Raised.FOR, "G3")))
        .thenRefused(HandsRefusal.HAND_RAISED_TWICE, "hands", "G3");
    meeting
        .when(record(facts, ofBob(Raised.FOR, "G4")))
        .thenRefused(HandsRefusal.NOT_ITS_PROXY, "hands", "G4");
    var forBoth = new HandRaised(List.of("G3", "G4"), BOB, true, Raised.FOR);
    var said = meeting.when(record(facts, forBoth)).thenOne();
    var outcome = assertInstanceOf(HandsRecorded.class, said).outcome();
    assertEquals("inquorate", outcome.get("bythevotes"), outcome::toString);
    var another = new HandRaised(List.of("G5"), CAT, true, Raised.FOR);
    var two = facts(Map.of("G4", "chair", "G5", "chair"), Map.of());
    meeting
        .when(record(two, chair, another))
        .thenRefused(HandsRefusal.HAND_RAISED_TWICE, "hands", "G5");
  }

  @Test // s285(2)
  void a_proxy_goes_both_ways_only_if_instructed_so() {
    var holders = Map.of("G3", BOB.toString(), "G4", BOB.toString());
    var both = facts(holders, Map.of("G3", Stand.FOR, "G4", Stand.AGAINST));
    meeting("model-articles").when(record(both, ofBob(Raised.BOTH, "G3", "G4"))).thenOne();
    var one = facts(holders, Map.of("G3", Stand.FOR));
    meeting("model-articles")
        .when(record(one, ofBob(Raised.BOTH, "G3", "G4")))
        .thenRefused(HandsRefusal.NOT_AS_INSTRUCTED, "hands", "G3, G4");
    var yes = facts(holders, Map.of("G3", Stand.FOR, "G4", Stand.FOR));
    meeting("model-articles")
        .when(record(yes, ofBob(Raised.AGAINST, "G3", "G4")))
        .thenRefused(HandsRefusal.NOT_AS_INSTRUCTED, "hands", "G3, G4");
  }

  @Test // s324A, s285(2)
  void a_proxys_hand_agrees_with_each_instruction() {
    var holders = Map.of("G3", BOB.toString(), "G4", BOB.toString(), "G5", BOB.toString());
    var split = Map.of("G3", Stand.FOR, "G4", Stand.AGAINST);
    raised(holders, split, ofBob(Raised.FOR, "G3", "G4"), false);
    raised(holders, split, ofBob(Raised.AGAINST, "G3", "G4"), false);
    raised(holders, split, ofBob(Raised.ABSTAIN, "G3", "G4"), false);
    raised(holders, split, ofBob(Raised.BOTH, "G3", "G4", "G5"), true);
    raised(holders, split, ofBob(Raised.FOR, "G3", "G5"), true);
    raised(holders, split, ofBob(Raised.AGAINST, "G3", "G5"), false);
    var abstains = Map.of("G3", Stand.FOR, "G4", Stand.ABSTAIN);
    raised(holders, abstains, ofBob(Raised.FOR, "G3", "G4"), false);
    raised(holders, abstains, ofBob(Raised.FOR, "G3", "G5"), true);
    raised(holders, abstains, ofBob(Raised.ABSTAIN, "G4", "G5"), true);
  }

  @Test // whoever records hands does not learn by trial what is sealed for the holder
  void instructions_of_others_are_not_told_by_a_refusal() {
    var holders = Map.of("G3", BOB.toString(), "G4", BOB.toString());
    var told = Map.of("G3", Stand.FOR, "G4", Stand.FOR);
    var facts = new Facts(roll(), holders, told, Set.of(CAT), mandates());
    for (Raised stand : Raised.values()) {
      meeting("model-articles").when(record(facts, ofBob(stand, "G3", "G4"))).thenOne();
    }
    meeting("model-articles")
        .when(record(facts, ofBob(Raised.BOTH, "G3")))
        .thenRefused(HandsRefusal.NOT_AS_INSTRUCTED, "hands", "G3");
  }

  private static void raised(
      Map<String, String> holders, Map<String, Stand> told, HandRaised hand, boolean allowed) {
    var answer = meeting("model-articles").when(record(facts(holders, told), hand));
    if (allowed) {
      answer.thenOne();
    } else {
      answer.thenRefused(HandsRefusal.NOT_AS_INSTRUCTED);
    }
  }

  @Test
  void no_hand_is_raised_twice_by_a_stranger_or_for_who_appointed_nobody() {
    var meeting = meeting("model-articles");
    meeting
        .when(record(NO_PROXIES, own(1, Raised.FOR), own(1, Raised.AGAINST)))
        .thenRefused(HandsRefusal.HAND_RAISED_TWICE, "hands", "G1");
    meeting
        .when(record(NO_PROXIES, own(99, Raised.FOR)))
        .thenRefused(VoteRefusal.NOT_ON_ROLL, "hands", "G99");
    meeting
        .when(record(NO_PROXIES, ofBob(Raised.FOR, "G3")))
        .thenRefused(HandsRefusal.NOT_ITS_PROXY, "hands", "G3");
    meeting
        .when(
            new RecordHands(
                BALLOT,
                List.of(own(1, Raised.FOR)),
                List.of(),
                THERE,
                NO_PROXIES,
                new Asker(new Officer("ada", true), false, before())))
        .thenRefused(HandsRefusal.MEETING_NOT_STARTED);
  }

  private static Instant before() {
    return MORNING.minusMillis(1);
  }

  @Test // s318: two qualifying persons; one who holds two proxies is one
  void a_show_of_hands_needs_a_quorum() {
    var facts = facts(Map.of("G3", BOB.toString(), "G4", BOB.toString()), Map.of());
    var said =
        meeting("model-articles").when(record(facts, ofBob(Raised.FOR, "G3", "G4"))).thenOne();
    var outcome = assertInstanceOf(HandsRecorded.class, said).outcome();
    assertEquals("inquorate", outcome.get("bythevotes"), outcome::toString);
  }

  @Test // s321(2) and model article 44(2)
  void a_poll_is_demanded_by_two_members_or_five_as_the_notice_says() {
    var two = demand(OFFICER, "G1", "G2");
    var good = assertInstanceOf(PollDemanded.class, meeting("model-articles").when(two).thenOne());
    assertTrue(good.source().endsWith("art 44(2)"), good::source);
    String why = meeting("statutory-floor").when(two).thenRefused(HandsRefusal.DEMAND_NOT_GOOD);
    assertTrue(why.contains("2 members demand a poll, with 2 of 40"), why);
    assertTrue(why.endsWith("[Companies Act 2006 s321(2)]"), why);
    meeting("statutory-floor").when(demand(OFFICER, "G1", "G2", "G3", "G4")).thenOne();
    meeting("model-articles").when(demand(CHAIR)).thenOne();
    meeting("statutory-floor").when(demand(CHAIR)).thenRefused(HandsRefusal.DEMAND_NOT_GOOD);
    meeting("model-articles").when(demand(OFFICER)).thenRefused(HandsRefusal.NOT_THE_CHAIR);
    meeting("model-articles")
        .when(demand(OFFICER, "G99"))
        .thenRefused(VoteRefusal.NOT_ON_ROLL, "practices", "G99");
  }

  @Test // s321(2)(c)
  void a_tenth_of_what_is_paid_up_on_voting_shares_demands_a_poll_whatever_articles_ask() {
    assertEquals("Companies Act 2006 s321(2)(c)", paid("10", "100").thenOneSource());
    paid("9.99", "100").refused();
    paid("0", "0").refused();
  }

  private record Paid(RuleBook<HandsCommand, Hands, HandsEvent> book, DemandPoll asked) {
    String thenOneSource() {
      return assertInstanceOf(PollDemanded.class, book.when(asked).thenOne()).source();
    }

    void refused() {
      book.when(asked).thenRefused(HandsRefusal.DEMAND_NOT_GOOD);
    }
  }

  private static Paid paid(String theirs, String all) {
    var sums = Optional.of(new PaidUp(Exact.of(theirs), Exact.of(all)));
    return new Paid(
        meeting("statutory-floor"),
        new DemandPoll(BALLOT, List.of("G1"), sums, NO_PROXIES, OFFICER));
  }

  @Test
  void a_poll_is_demanded_only_while_it_can_still_open() {
    var held = meeting("model-articles").given(List.of(recorded()));
    var from = NOON.minus(Duration.between(MORNING, NOON).dividedBy(10));
    var last = new Asker(new Officer("cat", false), true, from.minusMillis(1));
    var demanded = held.when(demand(last)).thenOne();
    var late = new Asker(new Officer("cat", false), true, from);
    held.when(demand(late)).thenRefused(HandsRefusal.TOO_LATE_FOR_A_POLL);
    var officer = new Asker(new Officer("ada", true), false, from);
    held.when(demand(officer, "G1", "G2")).thenRefused(HandsRefusal.TOO_LATE_FOR_A_POLL);
    var after = new Asker(new Officer("cat", false), true, NOON);
    var missed = meeting("model-articles").given(List.of(recorded(), demanded));
    missed.when(declare(1, late)).thenRefused(HandsRefusal.POLL_WAS_DEMANDED);
    assertInstanceOf(HandsDeclared.class, missed.when(declare(1, after)).thenOne());
    assertInstanceOf(HandsDeclared.class, held.when(declare(1, late)).thenOne());
  }

  @Test // s318
  void one_person_for_two_practices_is_no_quorum_of_two() {
    var meeting = meeting("model-articles");
    assertEquals("inquorate", verdict(meeting, NO_PROXIES, own(1, Raised.FOR), own(6, Raised.FOR)));
    assertEquals("passed", verdict(meeting, NO_PROXIES, own(1, Raised.FOR), own(2, Raised.FOR)));
    var proxy = facts(Map.of("G3", of(1).toString()), Map.of());
    var alsoForG3 = new HandRaised(List.of("G3"), of(1), null, Raised.FOR);
    assertEquals("inquorate", verdict(meeting, proxy, own(1, Raised.FOR), alsoForG3));
    var present = List.of("G6");
    var one = List.of(own(1, Raised.FOR));
    var said = meeting.when(new RecordHands(BALLOT, one, present, THERE, NO_PROXIES, OFFICER));
    var recorded = assertInstanceOf(HandsRecorded.class, said.thenOne());
    assertEquals("inquorate", recorded.outcome().get("bythevotes"));
    assertEquals(Map.of("G1", of(1), "G6", of(1)), recorded.persons());
  }

  private static Object verdict(
      RuleBook<HandsCommand, Hands, HandsEvent> book, Facts facts, HandRaised... hands) {
    var said = assertInstanceOf(HandsRecorded.class, book.when(record(facts, hands)).thenOne());
    return String.valueOf(said.outcome().get("bythevotes"));
  }

  @Test
  void who_is_there_is_named_and_has_a_mandate() {
    var meeting = meeting("model-articles");
    var hands = List.of(own(1, Raised.FOR));
    meeting
        .when(new RecordHands(BALLOT, hands, List.of(), Map.of(), NO_PROXIES, OFFICER))
        .thenRefused(HandsRefusal.PERSON_NOT_NAMED, "persons", "G1");
    meeting
        .when(new RecordHands(BALLOT, hands, List.of(), Map.of("G1", BOB), NO_PROXIES, OFFICER))
        .thenRefused(HandsRefusal.PERSON_HAS_NO_MANDATE, "persons", "G1");
  }

  @Test // s320(3)
  void a_poll_supersedes_the_hands() {
    var demanded = meeting("model-articles").when(demand(OFFICER, "G1", "G2")).thenOne();
    var superseded = meeting("model-articles").given(List.of(recorded(), demanded));
    superseded.when(declare(1, CHAIR)).thenRefused(HandsRefusal.POLL_WAS_DEMANDED);
    superseded
        .when(record(NO_PROXIES, own(1, Raised.FOR)))
        .thenRefused(HandsRefusal.POLL_WAS_DEMANDED);
  }

  @Test // s320(1)
  void without_a_demand_the_chair_declares_what_the_hands_said() {
    var held = meeting("model-articles").given(List.of(recorded()));
    String verdict = String.valueOf(recorded().outcome().get("verdict"));
    held.when(declare(1, CHAIR)).then(new HandsDeclared(BALLOT, verdict, "cat", 1));
    var secretary = new Asker(new Officer("sam", false), false, MORNING);
    held.when(declare(1, secretary)).thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
    meeting("model-articles").when(declare(1, CHAIR)).thenRefused(HandsRefusal.NOT_RECORDED);
  }

  @Test // what was recorded anew meanwhile may say something else
  void a_declaration_names_the_record_that_stands() {
    var held = meeting("model-articles").given(List.of(recorded(), recorded()));
    held.when(declare(1, CHAIR)).thenRefused(HandsRefusal.HANDS_RECORDED_ANEW, "record", "1");
    held.when(declare(3, CHAIR)).thenRefused(HandsRefusal.HANDS_RECORDED_ANEW, "record", "3");
    assertInstanceOf(HandsDeclared.class, held.when(declare(2, CHAIR)).thenOne());
  }

  private static DeclareHands declare(int record, Asker asker) {
    return new DeclareHands(BALLOT, record, NO_PROXIES, asker);
  }

  @Test // s318
  void who_is_present_and_raises_no_hand_counts_for_the_quorum() {
    var meeting = meeting("model-articles");
    var one = List.of(own(1, Raised.FOR));
    meeting
        .when(new RecordHands(BALLOT, one, List.of("G1"), THERE, NO_PROXIES, OFFICER))
        .thenRefused(HandsRefusal.HAND_RAISED_TWICE, "present", "G1");
    meeting
        .when(new RecordHands(BALLOT, one, List.of("G99"), THERE, NO_PROXIES, OFFICER))
        .thenRefused(VoteRefusal.NOT_ON_ROLL, "present", "G99");
    var seen = new RecordHands(BALLOT, one, List.of("G2"), THERE, NO_PROXIES, OFFICER);
    var said = assertInstanceOf(HandsRecorded.class, meeting.when(seen).thenOne());
    assertEquals("passed", said.outcome().get("bythevotes"));
    var demanded = meeting.given(List.of(said)).when(demand(CHAIR)).thenOne();
    assertEquals(2, assertInstanceOf(PollDemanded.class, demanded).there());
    var none = meeting.when(demand(CHAIR)).thenOne();
    assertNull(assertInstanceOf(PollDemanded.class, none).there());
  }

  @Test
  void whom_the_notice_names_is_the_chair_whatever_the_role() {
    var ballot = chaired(new Chair(null, "bob", null), "board-by-model-articles");
    var held = in(ballot).given(List.of(recorded()));
    held.when(declare(1, CHAIR)).thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
    var named = new Asker(new Officer("bob", false), false, MORNING);
    assertInstanceOf(HandsDeclared.class, held.when(declare(1, named)).thenOne());
  }

  private static List<BallotEvent> chaired(@Nullable Chair chair, String preset) {
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
            new HandsRule(null),
            chair);
    var notice =
        new NoticeGiven(
            BALLOT,
            RECORD_DATE,
            MORNING,
            NOON,
            null,
            TurnoutShown.AFTER_CLOSE,
            RuleSets.data(RuleSets.of(Map.of("preset", preset))),
            told,
            null);
    var drafted = Questions.drafted(Kind.BOARD_RESOLUTION, Vehicle.BOARD_DECISION);
    return new ArrayList<>(List.of(drafted, notice, Brighton.frozen()));
  }

  @Test // model articles, art 13
  void on_equal_hands_the_chair_gives_a_casting_vote_once() {
    var board = in(chaired(new Chair(BOB, null, null), "board-by-model-articles"));
    var tied = board.when(record(NO_PROXIES, own(1, Raised.FOR), own(2, Raised.AGAINST))).thenOne();
    var held = board.given(List.of(tied));
    assertEquals("tied", assertInstanceOf(HandsRecorded.class, tied).outcome().get("bythevotes"));
    held.when(cast(2)).thenRefused(HandsRefusal.HANDS_RECORDED_ANEW, "record", "2");
    var given = assertInstanceOf(CastingVoteOnHandsGiven.class, held.when(cast(1)).thenOne());
    assertEquals("passed", given.outcome().get("bythevotes"));
    var settled = board.given(List.of(tied, given));
    settled.when(cast(1)).thenRefused(CastingRefusal.CASTING_VOTE_GIVEN);
    var said = settled.when(declare(1, OFFICER)).thenOne();
    assertEquals("passed", assertInstanceOf(HandsDeclared.class, said).verdict());
    board.given(List.of(tied, given, tied)).when(cast(2)).thenOne();
    board.given(List.of(recorded())).when(cast(1)).thenRefused(CastingRefusal.NOT_TIED);
  }

  private static GiveCastingVoteOnHands cast(int record) {
    return new GiveCastingVoteOnHands(BALLOT, record, CastingStand.FOR, NO_PROXIES, CHAIR);
  }

  @Test
  void a_ballot_whose_notice_puts_it_to_hands_waits_for_a_demand() {
    var none = Hands.AGGREGATE.initial();
    var rule = new HandsRule("model-articles");
    var ballot = Challenged.state(rolled(Vehicle.POLL_OF_A_MEETING, rule));
    assertTrue(none.comeFirst(ballot));
    assertFalse(none.comeFirst(Challenged.state(rolled(Vehicle.POLL_OF_A_MEETING, null))));
    var demanded = meeting("model-articles").when(demand(CHAIR)).thenOne();
    assertFalse(Hands.evolve(none, demanded).comeFirst(ballot));
  }

  @Test
  void at_a_board_hands_decide_and_nobody_demands_a_poll() {
    var board = in(rolled(Vehicle.BOARD_DECISION, new HandsRule(null)));
    board.when(record(NO_PROXIES, own(1, Raised.FOR), own(2, Raised.FOR))).thenOne();
    board.when(demand(CHAIR)).thenRefused(HandsRefusal.NO_POLL_HERE);
  }

  @Test
  void only_where_the_notice_says_so_and_the_roll_is_frozen() {
    var asked = record(NO_PROXIES, own(1, Raised.FOR));
    in(List.of()).when(asked).thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    in(rolled(Vehicle.POLL_OF_A_MEETING, null)).when(asked).thenRefused(HandsRefusal.NO_HANDS_HERE);
    var noticed = rolled(Vehicle.POLL_OF_A_MEETING, new HandsRule("model-articles"));
    in(noticed.subList(0, 2)).when(asked).thenRefused(BallotRefusal.ROLL_NOT_FROZEN);
  }
}
