package quorate.ballots.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.line;
import static quorate.ballots.proxy.Meeting.ANN;
import static quorate.ballots.proxy.Meeting.BOB;
import static quorate.ballots.proxy.Meeting.CLOSES;
import static quorate.ballots.proxy.Meeting.MEETS;
import static quorate.ballots.proxy.Meeting.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.OptionGone;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.vote.Channel;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.VoteCommand;
import quorate.ballots.vote.VoteCommand.EnrolElector;
import quorate.ballots.vote.VoteCommand.Origin;
import quorate.ballots.vote.VoteCommand.RecordVote;
import quorate.ballots.vote.VoteDecider;
import quorate.ballots.vote.VoteEvent;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;

/** Who casts a practice's vote as its proxy, and what that is beside its own. */
class ProxyVotingTest {

  private static final UUID ONE = new UUID(9, 1);
  private static final SealedChoice SEALED = new SealedChoice("n", "c");
  private static final UUID MANDATE = mandate("G1").mandate();
  private static final VoteCast BY_PROXY =
      new VoteCast(BALLOT, "G1", BOB, MANDATE, SEALED, "proxy", null, null, ONE, null);
  private static final VoteCast ITSELF = new VoteCast(BALLOT, "G1", ANN, MANDATE, SEALED, "online");

  private static Optional<Proxies.One> one(@Nullable UUID holder, boolean revoked) {
    return Optional.of(
        new Proxies.One(
            new ProxyAppointed(BALLOT, ONE, "G1", holder, ANN, MANDATE, null), revoked));
  }

  private static ProxyVoting bob(boolean chair, Instant at) {
    return new ProxyVoting("G1", Set.of(BOB), chair, at);
  }

  private static void refused(
      ProxyRefusal why, ProxyVoting voting, Optional<Proxies.One> appointment) {
    var ballot = Challenged.state(Meeting.open());
    assertEquals(Optional.of(why), voting.mayNot(ballot, appointment));
  }

  @Test
  void the_holder_casts_it_and_nobody_else() {
    var ballot = Challenged.state(Meeting.open());
    assertEquals(Optional.empty(), bob(false, MEETS).mayNot(ballot, one(BOB, false)));
    refused(ProxyRefusal.NOT_THE_HOLDER, bob(true, MEETS), one(ANN, false));
    refused(ProxyRefusal.NOT_THE_HOLDER, bob(false, MEETS), one(null, false));
    assertEquals(Optional.empty(), bob(true, MEETS).mayNot(ballot, one(null, false)));
  }

  @Test
  void at_the_meeting_under_an_appointment_in_force_of_that_practice() {
    refused(
        ProxyRefusal.NOT_YET_TIME_FOR_PROXIES, bob(false, MEETS.minusMillis(1)), one(BOB, false));
    refused(ProxyRefusal.REVOKED_ALREADY, bob(false, MEETS), one(BOB, true));
    refused(ProxyRefusal.NO_SUCH_APPOINTMENT, bob(false, MEETS), Optional.empty());
    refused(
        ProxyRefusal.NO_SUCH_APPOINTMENT,
        new ProxyVoting("G2", Set.of(BOB), false, MEETS),
        one(BOB, false));
  }

  @Test // s324A
  void as_instructed_in_whatever_order_options_are_marked() {
    var ab = marked(List.of("A", "B"));
    var ballot = Challenged.state(Meeting.open());
    assertFalse(ProxyVoting.differs(null, ab, ballot));
    assertFalse(ProxyVoting.differs(ab, marked(List.of("B", "A")), ballot));
    assertTrue(ProxyVoting.differs(ab, marked(List.of("A")), ballot));
  }

  @Test
  void an_instruction_that_names_only_what_was_withdrawn_leaves_the_proxy_free() {
    var events = new ArrayList<BallotEvent>(List.of(Brighton.drafted(PaperMethod.RANKED)));
    events.addAll(Meeting.open().stream().skip(1).toList());
    events.add(new OptionWithdrawn(BALLOT, "C", OptionGone.WITHDREW));
    var ballot = Challenged.state(events);
    var a = ranked(List.of("A"));
    assertFalse(ProxyVoting.differs(ranked(List.of("C")), a, ballot));
    assertTrue(ProxyVoting.differs(ranked(List.of("C", "B")), a, ballot));
  }

  private static MarkedPaper ranked(List<String> options) {
    return new MarkedPaper(null, options, null, null, null, null, null, null);
  }

  private static MarkedPaper marked(List<String> options) {
    return new MarkedPaper(null, null, null, options, null, null, null, null);
  }

  private static RuleBook<VoteCommand, Vote, VoteEvent> vote() {
    var ballot = Challenged.state(Meeting.open());
    var enrolled =
        VoteDecider.decide(new EnrolElector(BALLOT, line("G1")), ballot, Vote.AGGREGATE.initial());
    return new RuleBook<>(
            Vote.AGGREGATE.initial(),
            Vote.AGGREGATE.evolve(),
            (VoteCommand c, Vote mine) -> VoteDecider.decide(c, ballot, mine))
        .given(((Decision.Accepted<VoteEvent>) enrolled).events());
  }

  private static RecordVote cast(Choice choice, Instant at) {
    var origin = new Origin(BOB, MANDATE, Channel.PROXY, ONE, null);
    return new RecordVote(BALLOT, "G1", origin, choice, SEALED, at);
  }

  @Test // model articles 46(1)
  void what_the_practice_says_itself_stands_before_its_proxys_vote() {
    var yes = new Choice.Answer(true);
    vote().when(cast(yes, MEETS)).then(BY_PROXY);
    vote().given(List.of(BY_PROXY)).when(cast(yes, MEETS)).then(BY_PROXY);
    vote()
        .given(List.of(BY_PROXY, ITSELF))
        .when(cast(yes, MEETS))
        .thenRefused(VoteRefusal.MEMBER_HAS_VOTED);
  }

  @Test
  void a_proxys_vote_is_judged_as_any_other() {
    vote().when(cast(new Choice.Answer(true), CLOSES)).thenRefused(VoteRefusal.TOO_LATE);
    vote()
        .when(cast(new Choice.Choose("Z"), MEETS))
        .thenRefused(VoteRefusal.NOT_A_VALID_PAPER, "choose", "Z");
  }
}
