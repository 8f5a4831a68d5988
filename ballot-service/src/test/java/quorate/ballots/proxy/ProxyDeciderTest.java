package quorate.ballots.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.proxy.Meeting.ANN;
import static quorate.ballots.proxy.Meeting.BOB;
import static quorate.ballots.proxy.Meeting.DEADLINE;
import static quorate.ballots.proxy.Meeting.MEETS;
import static quorate.ballots.proxy.Meeting.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.ProxyRule;
import quorate.ballots.ballot.Questions;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.proxy.ProxyCommand.AppointProxy;
import quorate.ballots.proxy.ProxyCommand.Appointer;
import quorate.ballots.proxy.ProxyCommand.Enrolled;
import quorate.ballots.proxy.ProxyCommand.Holder;
import quorate.ballots.proxy.ProxyCommand.Instruction;
import quorate.ballots.proxy.ProxyCommand.RevokeProxy;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.proxy.ProxyEvent.ProxyRevoked;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

class ProxyDeciderTest {

  private static final UUID ONE = new UUID(9, 1);
  private static final UUID TWO = new UUID(9, 2);
  private static final Instant BEFORE = DEADLINE.minusMillis(1);
  private static final SealedChoice SEALED = new SealedChoice("n", "c");
  private static final Enrolled ON_ROLL = new Enrolled(true, Optional.empty());
  private static final ProxyAppointed APPOINTED = appointed(ONE, "G1", BOB, null);
  private static final ProxyRevoked REVOKED =
      new ProxyRevoked(BALLOT, ONE, "G1", ANN, mandate("G1").mandate());

  private static ProxyAppointed appointed(
      UUID id, String practice, @Nullable UUID holder, @Nullable SealedChoice instruction) {
    return new ProxyAppointed(
        BALLOT, id, practice, holder, ANN, mandate(practice).mandate(), instruction);
  }

  private static RuleBook<ProxyCommand, Proxies, ProxyEvent> in(List<BallotEvent> ballot) {
    var state = Challenged.state(ballot);
    return new RuleBook<>(
        Proxies.AGGREGATE.initial(),
        Proxies.AGGREGATE.evolve(),
        (c, all) -> ProxyDecider.decide(c, state, all));
  }

  private static RuleBook<ProxyCommand, Proxies, ProxyEvent> under(@Nullable ProxyRule rule) {
    return in(Meeting.noticed(Vehicle.POLL_OF_A_MEETING, rule));
  }

  private static AppointProxy appoint(
      UUID id, String practice, Holder holder, @Nullable Instruction instruction, Instant at) {
    var appointer = new Appointer(practice, List.of(mandate(practice)), at);
    return new AppointProxy(BALLOT, id, appointer, ON_ROLL, holder, instruction);
  }

  private static AppointProxy appoint(UUID id, String practice, Instant at) {
    return appoint(id, practice, new Holder(BOB, true), null, at);
  }

  private static RevokeProxy revoke(String practice, Instant at) {
    return new RevokeProxy(BALLOT, ONE, new Appointer(practice, List.of(mandate(practice)), at));
  }

  @Test // s324(1)
  void a_practice_appoints_a_person_or_the_chair() {
    under(null).when(appoint(ONE, "G1", BEFORE)).then(APPOINTED);
    under(null)
        .when(appoint(ONE, "G1", new Holder(null, true), null, BEFORE))
        .then(appointed(ONE, "G1", null, null));
  }

  private static MandateToVote held(String capacity, int id) {
    var since = LocalDate.of(2026, 1, 1);
    return new MandateToVote(new UUID(8, id), ANN, "G1", since, null, capacity, List.of());
  }

  @Test // a vote left to nobody would be lost
  void the_chair_is_appointed_where_the_notice_names_somebody_known() {
    under(null)
        .when(appoint(ONE, "G1", new Holder(null, false), null, BEFORE))
        .thenRefused(ProxyRefusal.CHAIR_UNKNOWN);
  }

  @Test // as a vote does
  void of_several_mandates_the_one_of_the_first_capacity_appoints() {
    var deputy = held("deputy", 1);
    var nominee = held("nominee", 2);
    for (var mandates : List.of(List.of(deputy, nominee), List.of(nominee, deputy))) {
      var appointer = new Appointer("G1", mandates, BEFORE);
      var said =
          under(null)
              .when(new AppointProxy(BALLOT, ONE, appointer, ON_ROLL, new Holder(BOB, true), null))
              .thenOne();
      assertEquals(nominee.mandate(), assertInstanceOf(ProxyAppointed.class, said).mandate());
    }
  }

  @Test // s324A
  void an_instruction_is_checked_as_a_vote_is_and_sealed() {
    var bob = new Holder(BOB, true);
    var yes = new Instruction(new Choice.Answer(true), SEALED);
    under(null).when(appoint(ONE, "G1", bob, yes, BEFORE)).then(appointed(ONE, "G1", BOB, SEALED));
    var other = new Instruction(new Choice.Choose("A"), SEALED);
    under(null)
        .when(appoint(ONE, "G1", bob, other, BEFORE))
        .thenRefused(VoteRefusal.NOT_A_VALID_PAPER, "choose", "A");
  }

  @Test // s327
  void until_the_deadline_of_the_notice_or_else_until_proxies_vote() {
    var rule = new ProxyRule(DEADLINE, null, null);
    under(rule).when(appoint(ONE, "G1", BEFORE)).then(APPOINTED);
    String why =
        under(rule)
            .when(appoint(ONE, "G1", DEADLINE))
            .thenRefused(ProxyRefusal.PROXY_DEADLINE_PASSED);
    assertTrue(why.endsWith("They were until " + DEADLINE + "."), why);
    under(null).when(appoint(ONE, "G1", MEETS.minusMillis(1))).then(APPOINTED);
    under(null).when(appoint(ONE, "G1", MEETS)).thenRefused(ProxyRefusal.PROXY_DEADLINE_PASSED);
    in(Meeting.closed())
        .when(appoint(ONE, "G1", BEFORE))
        .thenRefused(ProxyRefusal.PROXY_DEADLINE_PASSED);
  }

  @Test
  void one_practice_has_one_proxy_and_may_appoint_another_once_that_is_revoked() {
    var held = under(null).given(List.of(APPOINTED));
    held.when(appoint(TWO, "G1", BEFORE)).thenRefused(ProxyRefusal.APPOINTED_ALREADY);
    held.when(appoint(TWO, "G2", BEFORE)).then(appointed(TWO, "G2", BOB, null));
    held.given(List.of(REVOKED))
        .when(appoint(TWO, "G1", BEFORE))
        .then(appointed(TWO, "G1", BOB, null));
  }

  @Test
  void a_holder_has_at_most_as_many_as_the_notice_allows() {
    var held = limited().given(List.of(APPOINTED));
    held.when(appoint(TWO, "G2", BEFORE)).thenRefused(ProxyRefusal.HOLDS_THE_MOST, "holder", BOB);
    held.when(appoint(TWO, "G2", new Holder(null, false), null, BEFORE))
        .thenRefused(ProxyRefusal.CHAIR_NOT_NAMED);
    held.given(List.of(REVOKED)).when(appoint(TWO, "G2", BEFORE)).thenOne();
  }

  private static RuleBook<ProxyCommand, Proxies, ProxyEvent> limited() {
    return in(Meeting.noticed(Vehicle.CONTRACT, new ProxyRule(null, "1", "clause 9")));
  }

  @Test
  void what_a_practice_appointed_that_is_not_on_the_roll_fills_no_limit() {
    var appointer = new Appointer("G2", List.of(mandate("G2")), BEFORE);
    var holder = new Holder(BOB, true);
    var held = limited().given(List.of(APPOINTED));
    var both = new Enrolled(true, Optional.of(Set.of("G1", "G2")));
    held.when(new AppointProxy(BALLOT, TWO, appointer, both, holder, null))
        .thenRefused(ProxyRefusal.HOLDS_THE_MOST, "holder", BOB);
    var alone = new Enrolled(true, Optional.of(Set.of("G2")));
    held.when(new AppointProxy(BALLOT, TWO, appointer, alone, holder, null))
        .then(appointed(TWO, "G2", BOB, null));
  }

  @Test
  void only_who_may_vote_for_the_practice_appoints_and_only_whom_the_register_knows() {
    var stranger = new Appointer("G1", List.of(mandate("G2")), BEFORE);
    under(null)
        .when(new AppointProxy(BALLOT, ONE, stranger, ON_ROLL, new Holder(BOB, true), null))
        .thenRefused(VoteRefusal.NO_MANDATE, "practice", "G1");
    under(null)
        .when(appoint(ONE, "G1", new Holder(BOB, false), null, BEFORE))
        .thenRefused(ProxyRefusal.HOLDER_NOT_IN_THE_REGISTER, "holder", BOB);
    var off = new Appointer("G1", List.of(mandate("G1")), BEFORE);
    under(null)
        .when(
            new AppointProxy(
                BALLOT,
                ONE,
                off,
                new Enrolled(false, Optional.empty()),
                new Holder(BOB, true),
                null))
        .thenRefused(VoteRefusal.NOT_ON_ROLL, "practice", "G1");
  }

  @Test
  void written_resolutions_and_boards_know_none_and_a_contract_needs_the_notices_rule() {
    String why =
        in(Meeting.noticed(Vehicle.WRITTEN_RESOLUTION, null))
            .when(appoint(ONE, "G1", BEFORE))
            .thenRefused(ProxyRefusal.PROXIES_NOT_HERE);
    assertTrue(why.endsWith("[Companies Act 2006 s296(1), 324(1)]"), why);
    in(Meeting.noticed(Vehicle.BOARD_DECISION, null))
        .when(appoint(ONE, "G1", BEFORE))
        .thenRefused(ProxyRefusal.PROXIES_NOT_HERE);
    in(Meeting.noticed(Vehicle.CONTRACT, null))
        .when(appoint(ONE, "G1", BEFORE))
        .thenRefused(ProxyRefusal.PROXIES_NOT_HERE);
    in(Meeting.noticed(Vehicle.CONTRACT, new ProxyRule(null, null, "clause 9")))
        .when(appoint(ONE, "G1", BEFORE))
        .then(APPOINTED);
  }

  @Test // s330, model articles 46(4)
  void an_appointment_is_revoked_until_proxies_vote() {
    var held = under(new ProxyRule(DEADLINE, null, null)).given(List.of(APPOINTED));
    held.when(revoke("G1", MEETS.minusMillis(1))).then(REVOKED);
    held.when(revoke("G1", MEETS)).thenRefused(ProxyRefusal.TOO_LATE_TO_REVOKE);
    held.when(revoke("G2", BEFORE)).thenRefused(VoteRefusal.NO_MANDATE, "practice", "G2");
    held.given(List.of(REVOKED))
        .when(revoke("G1", BEFORE))
        .thenRefused(ProxyRefusal.REVOKED_ALREADY);
    under(null).when(revoke("G1", BEFORE)).thenRefused(ProxyRefusal.NO_SUCH_APPOINTMENT);
  }

  @Test
  void there_is_a_ballot_with_a_notice() {
    in(List.of()).when(appoint(ONE, "G1", BEFORE)).thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    in(List.of(Questions.drafted(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING)))
        .when(appoint(ONE, "G1", BEFORE))
        .thenRefused(BallotRefusal.NOTICE_NOT_GIVEN);
  }

  @Test
  void two_in_force_for_one_practice_stop_the_fold() {
    var one = Proxies.evolve(Proxies.AGGREGATE.initial(), APPOINTED);
    var two = appointed(TWO, "G1", BOB, null);
    assertThrows(IllegalStateException.class, () -> Proxies.evolve(one, two));
    assertEquals(APPOINTED, one.inForce("G1").orElseThrow());
  }
}
