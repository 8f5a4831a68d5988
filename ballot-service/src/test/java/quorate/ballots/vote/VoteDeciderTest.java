package quorate.ballots.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.closedBallot;
import static quorate.ballots.Brighton.line;
import static quorate.ballots.Brighton.openBallot;
import static quorate.ballots.Brighton.rolledBallot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.OptionGone;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.ballots.vote.VoteCommand.EnrolElector;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Rank;

class VoteDeciderTest {

  private static final Instant BEFORE_NOON = NOON.minusMillis(1);
  private static final UUID PERSON = new UUID(7, 7);
  private static final SealedChoice SEALED = new SealedChoice("bm9uY2U", "c2VhbGVk");
  private static final ElectorEnrolled HOVE = ElectorEnrolled.of(BALLOT, line("G1"));
  private static final MandateToVote MANDATE =
      mandate("G1", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 22));
  private static final VoteCast CAST =
      new VoteCast(BALLOT, "G1", PERSON, MANDATE.mandate(), SEALED, "online");

  private static MandateToVote mandate(String practice, LocalDate from, LocalDate to) {
    return new MandateToVote(new UUID(8, practice.hashCode()), PERSON, practice, from, to);
  }

  private static RuleBook<VoteCommand, Vote, VoteEvent> vote(List<BallotEvent> ballot) {
    Ballot folded = new Ballot.NotDrafted();
    for (BallotEvent event : ballot) {
      folded = Ballot.evolve(folded, event);
    }
    Ballot known = folded;
    return new RuleBook<>(
        new Vote.NotOnRoll(), Vote::evolve, (c, mine) -> VoteDecider.decide(c, known, mine));
  }

  private static RuleBook<VoteCommand, Vote, VoteEvent> ranked() {
    return vote(openBallot(PaperMethod.RANKED)).given(List.of(HOVE));
  }

  private static CastVote cast(Choice choice, Instant at, MandateToVote... mandates) {
    return new CastVote(BALLOT, "G1", List.of(mandates), choice, SEALED, at);
  }

  private static CastVote cast(Choice choice) {
    return cast(choice, BEFORE_NOON, MANDATE);
  }

  @Test
  void a_practice_is_put_on_the_roll_once() {
    var enrol = new EnrolElector(BALLOT, line("G1"));
    vote(rolledBallot()).when(enrol).then(HOVE);
    ranked().when(enrol).thenRefused(VoteRefusal.ALREADY_ON_ROLL);
  }

  @Test
  void a_mandate_for_other_kinds_of_ballots_does_not_vote_and_one_that_nobody_can_read_does() {
    var rank = new Rank(List.of("B", "A"));
    ranked()
        .when(cast(rank, BEFORE_NOON, limited(1, "deputy", "contract", "election")))
        .thenRefused(VoteRefusal.NO_MANDATE, "practice", "G1");
    ranked().when(cast(rank, BEFORE_NOON, limited(1, "deputy", "contract", "advisory"))).thenOne();
    ranked().when(cast(rank, BEFORE_NOON, limited(1, "deputy", "What we talked about"))).thenOne();
  }

  @Test
  void of_two_mandates_the_deputys_comes_last() {
    var deputy = limited(1, "deputy");
    var nominee = limited(2, "nominee");
    ranked()
        .when(cast(new Rank(List.of("B", "A")), BEFORE_NOON, deputy, nominee))
        .then(new VoteCast(BALLOT, "G1", PERSON, nominee.mandate(), SEALED, "online"));
  }

  private static MandateToVote limited(int id, String capacity, String... matters) {
    LocalDate may = LocalDate.of(2026, 5, 1);
    return new MandateToVote(new UUID(9, id), PERSON, "G1", may, null, capacity, List.of(matters));
  }

  @Test
  void a_representative_votes_for_the_practice() {
    ranked().when(cast(new Rank(List.of("B", "A")))).then(CAST);
  }

  @Test
  void a_vote_may_be_changed_until_the_close() {
    ranked().given(List.of(CAST)).when(cast(new Choice.Abstain())).then(CAST);
  }

  @Test
  void a_vote_at_the_closing_instant_is_refused() {
    ranked().when(cast(new Choice.Abstain(), NOON, MANDATE)).thenRefused(VoteRefusal.TOO_LATE);
  }

  @Test
  void a_vote_before_the_opening_is_refused() {
    vote(rolledBallot())
        .given(List.of(HOVE))
        .when(cast(new Choice.Abstain()))
        .thenRefused(VoteRefusal.NOT_OPEN);
  }

  @Test
  void a_vote_after_the_close_is_too_late() {
    vote(closedBallot())
        .given(List.of(HOVE))
        .when(cast(new Choice.Abstain()))
        .thenRefused(VoteRefusal.TOO_LATE);
  }

  @Test
  void there_is_nothing_to_vote_in_where_no_ballot_was_drafted() {
    vote(List.of()).when(cast(new Choice.Abstain())).thenRefused(BallotRefusal.NO_SUCH_BALLOT);
  }

  @Test
  void without_a_key_no_choice_is_taken() {
    var open =
        new CastVote(BALLOT, "G1", List.of(MANDATE), new Choice.Abstain(), null, BEFORE_NOON);
    ranked().when(open).thenRefused(VoteRefusal.NOT_OPEN);
  }

  @Test
  void a_practice_that_is_not_on_the_roll_does_not_vote() {
    vote(openBallot(PaperMethod.RANKED))
        .when(cast(new Choice.Abstain()))
        .thenRefused(VoteRefusal.NOT_ON_ROLL, "practice", "G1");
  }

  @Test
  void nobody_votes_for_a_practice_without_its_mandate_on_that_day() {
    var other = mandate("G2", LocalDate.MIN, LocalDate.MAX);
    var ended = mandate("G1", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 21));
    var later = mandate("G1", LocalDate.of(2026, 5, 23), LocalDate.MAX);
    var choice = new Choice.Abstain();
    ranked().when(cast(choice, BEFORE_NOON)).thenRefused(VoteRefusal.NO_MANDATE);
    ranked()
        .when(cast(choice, BEFORE_NOON, other, ended, later))
        .thenRefused(VoteRefusal.NO_MANDATE, "practice", "G1");
    ranked().when(cast(choice, BEFORE_NOON, other, MANDATE)).then(CAST);
  }

  @Test
  void a_ranked_paper_names_standing_options_each_once() {
    for (var wrong : List.of(List.of("A", "A"), List.of("A", "Z"), List.<String>of())) {
      ranked()
          .when(cast(new Rank(wrong)))
          .thenRefused(VoteRefusal.NOT_A_VALID_PAPER, "rank", wrong);
    }
    var detail = ranked().when(cast(new Choose("A"))).thenRefused(VoteRefusal.NOT_A_VALID_PAPER);
    assertEquals("The paper answers in another way than this contest asks.", detail);
  }

  @Test
  void a_vote_names_something_that_was_not_withdrawn() {
    var events = new ArrayList<>(openBallot(PaperMethod.RANKED));
    events.add(new OptionWithdrawn(BALLOT, "B", OptionGone.WITHDREW));
    var left = vote(events).given(List.of(HOVE));
    left.when(cast(new Rank(List.of("B")))).thenRefused(VoteRefusal.OPTION_WITHDRAWN);
    left.when(cast(new Rank(List.of("B", "A")))).then(CAST);
    left.when(cast(new Choice.Abstain())).then(CAST);
  }

  @Test
  void a_plurality_paper_chooses_one_standing_option() {
    var plurality = vote(openBallot(PaperMethod.PLURALITY)).given(List.of(HOVE));
    plurality.when(cast(new Choose("C"))).then(CAST);
    plurality.when(cast(new Choice.Abstain())).then(CAST);
    plurality.when(cast(new Choose("Z"))).thenRefused(VoteRefusal.NOT_A_VALID_PAPER, "choose", "Z");
    plurality.when(cast(new Rank(List.of("A")))).thenRefused(VoteRefusal.NOT_A_VALID_PAPER);
  }

  @Test
  void a_vote_of_a_practice_that_was_never_enrolled_stops_the_fold() {
    var notOnRoll = new Vote.NotOnRoll();
    assertThrows(IllegalStateException.class, () -> Vote.evolve(notOnRoll, CAST));
  }
}
