package quorate.ballots.vote;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.line;
import static quorate.ballots.ballot.InWriting.LAPSES;
import static quorate.ballots.ballot.InWriting.OPENS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotCounted;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.CloseReason;
import quorate.ballots.ballot.InWriting;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;
import quorate.counting.Choice.Answer;
import quorate.counting.Count;
import quorate.counting.Participation;
import quorate.counting.Weight;

/** Replies to a written resolution: an agreement is open and stands, a no may become one. */
class WrittenVoteTest {

  private static final UUID PERSON = new UUID(7, 7);
  private static final SealedChoice SEALED = new SealedChoice("bm9uY2U", "c2VhbGVk");
  private static final MandateToVote MANDATE =
      new MandateToVote(
          new UUID(8, 1), PERSON, "G1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  private static final ElectorEnrolled LINE = ElectorEnrolled.of(BALLOT, line("G1"));
  private static final Instant DAY_28 = InWriting.london("2026-03-29T23:59");

  private static RuleBook<VoteCommand, Vote, VoteEvent> reply(BallotEvent... after) {
    Ballot folded = new Ballot.NotDrafted();
    var events = new ArrayList<>(InWriting.open());
    events.addAll(List.of(after));
    for (BallotEvent event : events) {
      folded = Ballot.evolve(folded, event);
    }
    Ballot known = folded;
    return new RuleBook<VoteCommand, Vote, VoteEvent>(
            new Vote.NotOnRoll(), Vote::evolve, (c, mine) -> VoteDecider.decide(c, known, mine))
        .given(List.of(LINE));
  }

  private static CastVote says(Choice choice, Instant at) {
    return new CastVote(BALLOT, "G1", List.of(MANDATE), choice, SEALED, at);
  }

  private static VoteCast cast(@Nullable Boolean agreed) {
    return new VoteCast(
        BALLOT, "G1", PERSON, MANDATE.mandate(), SEALED, "online", agreed, null, null, null);
  }

  private static BallotCounted counted(String byTheVotes) {
    var three = new Participation(3, Weight.of(3));
    var sheet =
        new Count(InWriting.drafted().paper().contest(), three, new Participation(1, Weight.ZERO))
            .of(List.of());
    var closed = new ArrayList<>(InWriting.open());
    closed.add(new BallotClosed(BALLOT, KEY));
    var outcome = Map.<String, Object>of("verdict", byTheVotes, "bythevotes", byTheVotes);
    var said =
        BallotDecider.decide(new CountBallot(BALLOT, sheet, outcome), Challenged.state(closed));
    return (BallotCounted) ((Decision.Accepted<BallotEvent>) said).events().getFirst();
  }

  @Test // s296(4): it passed in time, whenever somebody found that
  void once_it_is_counted_a_late_agreement_is_told_what_it_came_to() {
    var closed = new BallotClosed(BALLOT, KEY);
    var late = says(new Answer(true), InWriting.london("2026-03-30T09:00"));
    reply(closed, counted("passed")).when(late).thenRefused(VoteRefusal.RESOLUTION_PASSED);
    reply(closed, counted("lapsed")).when(late).thenRefused(VoteRefusal.RESOLUTION_LAPSED);
    reply(closed).when(late).thenRefused(VoteRefusal.RESOLUTION_LAPSED);
  }

  @Test // s296(1)
  void an_agreement_is_signified_openly_and_a_no_is_not() {
    reply().when(says(new Answer(true), OPENS)).then(cast(true));
    reply().when(says(new Answer(false), OPENS)).then(cast(null));
  }

  @Test // s296(1): clocks went forward that day
  void a_no_may_become_an_agreement_until_day_28_is_over() {
    reply().given(List.of(cast(null))).when(says(new Answer(true), DAY_28)).then(cast(true));
  }

  @Test // s297(2)
  void on_day_29_an_agreement_is_of_no_effect() {
    var late = reply().given(List.of(cast(null))).when(says(new Answer(true), LAPSES));
    String why = late.thenRefused(VoteRefusal.RESOLUTION_LAPSED);
    assertTrue(why.contains("s297(2)"), why);
    reply(new BallotClosed(BALLOT, KEY))
        .when(says(new Answer(true), LAPSES))
        .thenRefused(VoteRefusal.RESOLUTION_LAPSED);
  }

  @Test // s296(3)
  void an_agreement_stands() {
    for (var choice : List.of(new Answer(false), new Answer(true), new Choice.Abstain())) {
      String why =
          reply()
              .given(List.of(cast(true)))
              .when(says(choice, DAY_28))
              .thenRefused(VoteRefusal.AGREEMENT_STANDS);
      assertTrue(why.contains("s296(3)"), why);
    }
  }

  @Test // s296(4)
  void once_it_is_passed_nothing_is_added() {
    reply(new BallotClosed(BALLOT, KEY, CloseReason.PASSED))
        .when(says(new Answer(true), DAY_28))
        .thenRefused(VoteRefusal.RESOLUTION_PASSED);
  }
}
