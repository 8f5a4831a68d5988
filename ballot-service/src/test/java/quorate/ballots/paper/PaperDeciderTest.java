package quorate.ballots.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.OptionGone;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.ballot.PaperRule;
import quorate.ballots.ballot.PaperRule.AfterAVote;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.ballot.Questions;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.paper.PaperCommand.ConfirmPaper;
import quorate.ballots.paper.PaperCommand.EnterPaper;
import quorate.ballots.paper.PaperCommand.Keyed;
import quorate.ballots.paper.PaperCommand.Typist;
import quorate.ballots.paper.PaperCommand.WithdrawPaper;
import quorate.ballots.paper.PaperEvent.PaperConfirmed;
import quorate.ballots.paper.PaperEvent.PaperDisputed;
import quorate.ballots.paper.PaperEvent.PaperEntered;
import quorate.ballots.paper.PaperEvent.PaperNotTaken;
import quorate.ballots.paper.PaperEvent.PaperWithdrawn;
import quorate.ballots.vote.Channel;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.Vote.Enrolled;
import quorate.ballots.vote.Vote.Voted;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;
import quorate.counting.Choice.Rank;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

class PaperDeciderTest {

  private static final UUID PAPER = new UUID(6, 1);
  private static final UUID ANN = new UUID(7, 1);
  private static final SealedChoice SEALED = new SealedChoice("n", "c");
  private static final Instant AT = NOON.minusSeconds(3_600);
  private static final Instant RECEIVED = AT.minusSeconds(600);
  private static final Instant NOTICED = RECEIVED.minusSeconds(120);
  private static final Choice B = new Rank(List.of("B"));
  private static final MandateToVote MANDATE =
      new MandateToVote(new UUID(8, 1), ANN, "G1", LocalDate.of(2026, 1, 1), null);
  private static final Vote ENROLLED =
      new Enrolled(
          new ElectorEnrolled(BALLOT, "G1", "Practice G1", "1", null, "practice", "r", null));
  private static final PaperEntered ENTERED =
      new PaperEntered(
          BALLOT, PAPER, "G1", ANN, Channel.POST, RECEIVED, SEALED, "ada", new UUID(7, 9));

  private static List<BallotEvent> open(@Nullable PaperRule rule) {
    var told = new Proceedings(null, null, null, null, null, null, null, null, null, rule, null);
    var notice =
        new NoticeGiven(
            BALLOT,
            Brighton.RECORD_DATE,
            MORNING,
            NOON,
            Brighton.RULES,
            TurnoutShown.AFTER_CLOSE,
            null,
            told,
            null);
    var events = new ArrayList<BallotEvent>(List.of(Brighton.drafted(PaperMethod.RANKED), notice));
    events.add(Brighton.frozen());
    events.add(new BallotOpened(BALLOT, null));
    return events;
  }

  private static RuleBook<PaperCommand, Papers, PaperEvent> in(
      List<BallotEvent> ballot, Vote vote) {
    var state = Challenged.state(ballot);
    return new RuleBook<>(
        Papers.AGGREGATE.initial(),
        Papers.AGGREGATE.evolve(),
        (c, all) -> PaperDecider.decide(c, state, all, vote));
  }

  private static final Instant LAST = NOON.plusSeconds(3_600);
  private static final PaperRule BY_RECEIPT = new PaperRule(null, null, LAST);

  private static Typist at(String login, Instant at) {
    return new Typist(new Officer(login, true), null, at);
  }

  @Test
  void where_the_notice_goes_by_receipt_a_paper_is_keyed_again_after_the_close() {
    var waits = in(open(BY_RECEIPT), ENROLLED).given(List.of(ENTERED));
    var confirmed = new PaperConfirmed(BALLOT, PAPER, "G1", "bob", null);
    waits.when(confirm(true, at("bob", NOON))).then(confirmed);
    waits.when(confirm(true, at("bob", LAST.minusMillis(1)))).then(confirmed);
    waits.when(confirm(true, at("bob", LAST))).thenRefused(VoteRefusal.TOO_LATE);
    papers()
        .given(List.of(ENTERED))
        .when(confirm(true, at("bob", NOON)))
        .thenRefused(VoteRefusal.TOO_LATE);
    in(open(BY_RECEIPT), ENROLLED)
        .when(
            new EnterPaper(
                BALLOT, PAPER, keyed(RECEIVED, B, null), SEALED, NOTICED, at("ada", NOON)))
        .thenRefused(VoteRefusal.TOO_LATE);
  }

  @Test // it was the practice's when it came
  void whoever_signed_it_had_a_mandate_at_the_end_of_the_ballot() {
    var lastDay = LocalDate.ofInstant(NOON, ZoneId.of("Europe/London"));
    var waits = in(open(new PaperRule(null, null, NOON.plusSeconds(86_400))), ENROLLED);
    var day = waits.given(List.of(ENTERED));
    Instant later = NOON.plusSeconds(80_000);
    day.when(confirm(at("bob", later), lastDay))
        .then(new PaperConfirmed(BALLOT, PAPER, "G1", "bob", null));
    var said = day.when(confirm(at("bob", later), lastDay.minusDays(1))).thenOne();
    assertEquals(
        NotTaken.SIGNER_HAS_NO_MANDATE, assertInstanceOf(PaperNotTaken.class, said).reason());
  }

  private static ConfirmPaper confirm(Typist typist, LocalDate lastDay) {
    var since = LocalDate.of(2026, 1, 1);
    var mandate = new MandateToVote(new UUID(8, 1), ANN, "G1", since, lastDay);
    var keyed = new Keyed("G1", ANN, Channel.POST, RECEIVED, B, List.of(mandate), null);
    return new ConfirmPaper(BALLOT, PAPER, keyed, true, typist);
  }

  @Test
  void who_entered_a_paper_takes_it_back_before_it_is_keyed_again() {
    var waits = papers().given(List.of(ENTERED));
    waits.when(withdraw("bob", null)).thenRefused(PaperRefusal.NOT_WHO_ENTERED);
    var gone = new PaperWithdrawn(BALLOT, PAPER, "G1", PaperGone.WRONG_PRACTICE, "ada", null);
    waits.when(withdraw("ada", null)).then(gone);
    var after = papers().given(List.of(ENTERED, gone));
    after.when(withdraw("ada", null)).thenRefused(PaperRefusal.PAPER_SETTLED);
    after.when(confirm(true, typist("bob", null))).thenRefused(PaperRefusal.PAPER_SETTLED);
    papers().when(withdraw("ada", null)).thenRefused(PaperRefusal.NO_SUCH_PAPER);
    assertTrue(papersAfter(ENTERED).anyWaits());
    assertFalse(papersAfter(ENTERED, gone).anyWaits());
  }

  private static WithdrawPaper withdraw(String login, @Nullable UUID person) {
    return new WithdrawPaper(BALLOT, PAPER, PaperGone.WRONG_PRACTICE, typist(login, person));
  }

  private static Papers papersAfter(PaperEvent... events) {
    var papers = Papers.AGGREGATE.initial();
    for (PaperEvent event : events) {
      papers = Papers.evolve(papers, event);
    }
    return papers;
  }

  private static RuleBook<PaperCommand, Papers, PaperEvent> papers() {
    return in(open(null), ENROLLED);
  }

  private static Vote voted(String channel, @Nullable UUID appointment) {
    var line = ((Enrolled) ENROLLED).line();
    return new Voted(
        line,
        new VoteCast(
            BALLOT, "G1", ANN, MANDATE.mandate(), SEALED, channel, null, null, appointment, null));
  }

  private static Keyed keyed(Instant received, Choice choice, @Nullable Instant voted) {
    return new Keyed("G1", ANN, Channel.POST, received, choice, List.of(MANDATE), voted);
  }

  private static Typist typist(String login, @Nullable UUID person) {
    return new Typist(new Officer(login, true), person, AT);
  }

  private static EnterPaper enter(Keyed keyed) {
    return new EnterPaper(BALLOT, PAPER, keyed, SEALED, NOTICED, typist("ada", new UUID(7, 9)));
  }

  private static ConfirmPaper confirm(boolean same, Typist typist) {
    return new ConfirmPaper(BALLOT, PAPER, keyed(RECEIVED, B, null), same, typist);
  }

  @Test
  void a_paper_is_no_vote_until_another_person_has_keyed_the_same() {
    papers().when(enter(keyed(RECEIVED, B, null))).then(ENTERED);
    papers()
        .given(List.of(ENTERED))
        .when(confirm(true, typist("bob", null)))
        .then(new PaperConfirmed(BALLOT, PAPER, "G1", "bob", null));
  }

  @Test
  void nobody_confirms_what_they_entered_nor_by_another_log_in_of_theirs() {
    var entered = papers().given(List.of(ENTERED));
    entered.when(confirm(true, typist("ada", null))).thenRefused(PaperRefusal.SAME_PERSON);
    entered
        .when(confirm(true, typist("eve", new UUID(7, 9))))
        .thenRefused(PaperRefusal.SAME_PERSON);
  }

  @Test
  void what_differs_is_disputed_and_entered_anew() {
    var disputed = new PaperDisputed(BALLOT, PAPER, "G1", "bob", null);
    var entered = papers().given(List.of(ENTERED));
    entered.when(confirm(false, typist("bob", null))).then(disputed);
    var other = keyed(RECEIVED.plusSeconds(1), B, null);
    entered.when(new ConfirmPaper(BALLOT, PAPER, other, true, typist("bob", null))).then(disputed);
    var settled = entered.given(List.of(disputed));
    settled.when(confirm(true, typist("bob", null))).thenRefused(PaperRefusal.PAPER_SETTLED);
    settled.when(another(keyed(RECEIVED, B, null))).thenOne();
  }

  @Test
  void one_paper_of_a_practice_waits_at_a_time() {
    papers()
        .given(List.of(ENTERED))
        .when(another(keyed(RECEIVED, B, null)))
        .thenRefused(PaperRefusal.PAPER_WAITS, "practice", "G1");
  }

  @Test
  void it_does_not_take_the_place_of_what_the_practice_said_itself() {
    var voted = RECEIVED.minusSeconds(60);
    String why =
        in(open(null), voted("online", null))
            .when(enter(keyed(RECEIVED, B, voted)))
            .thenRefused(PaperRefusal.PRACTICE_HAS_VOTED);
    assertTrue(why.startsWith("Its vote (online) was recorded at " + voted), why);
    var later = new PaperRule(null, AfterAVote.LATER_COUNTS);
    in(open(later), voted("online", null)).when(enter(keyed(RECEIVED, B, voted))).then(ENTERED);
    in(open(later), voted("online", null))
        .when(enter(keyed(RECEIVED, B, RECEIVED)))
        .thenRefused(PaperRefusal.PRACTICE_HAS_VOTED, "received", RECEIVED);
  }

  @Test
  void nor_once_it_has_voted_between_the_two_persons() {
    var now = new Keyed("G1", ANN, Channel.POST, RECEIVED, B, List.of(MANDATE), AT);
    in(open(null), voted("online", null))
        .given(List.of(ENTERED))
        .when(new ConfirmPaper(BALLOT, PAPER, now, true, typist("bob", null)))
        .then(notTaken(NotTaken.PRACTICE_HAS_VOTED));
  }

  private static PaperNotTaken notTaken(NotTaken why) {
    return new PaperNotTaken(BALLOT, PAPER, "G1", why, "bob", null);
  }

  @Test
  void what_can_no_longer_be_a_vote_is_settled_so_that_the_next_paper_is_free() {
    var confirm = confirm(true, typist("bob", null));
    var settled = papers().given(List.of(ENTERED, notTaken(NotTaken.PRACTICE_HAS_VOTED)));
    settled.when(confirm).thenRefused(PaperRefusal.PAPER_SETTLED);
    settled.when(another(keyed(RECEIVED, B, null))).thenOne();
    var unsigned = new Keyed("G1", ANN, Channel.POST, RECEIVED, B, List.of(), null);
    papers()
        .given(List.of(ENTERED))
        .when(new ConfirmPaper(BALLOT, PAPER, unsigned, true, typist("bob", null)))
        .then(notTaken(NotTaken.SIGNER_HAS_NO_MANDATE));
  }

  @Test
  void nor_is_what_names_only_a_withdrawn_option_entered_or_taken() {
    var ballot = open(null);
    ballot.add(new OptionWithdrawn(BALLOT, "B", OptionGone.WITHDREW));
    in(ballot, ENROLLED)
        .when(enter(keyed(RECEIVED, B, null)))
        .thenRefused(VoteRefusal.OPTION_WITHDRAWN, "rank", List.of("B"));
    in(ballot, ENROLLED)
        .given(List.of(ENTERED))
        .when(confirm(true, typist("bob", null)))
        .then(notTaken(NotTaken.OPTION_WITHDRAWN));
  }

  @Test // s296(3)
  void nor_what_its_agreement_stands_before() {
    var line = ((Enrolled) ENROLLED).line();
    var agreed =
        new VoteCast(
            BALLOT, "G1", ANN, MANDATE.mandate(), SEALED, "online", true, null, null, null);
    in(open(new PaperRule(null, AfterAVote.LATER_COUNTS)), new Voted(line, agreed))
        .given(List.of(ENTERED))
        .when(confirm(true, typist("bob", null)))
        .then(notTaken(NotTaken.AGREEMENT_STANDS));
  }

  @Test
  void after_the_close_nothing_is_settled_as_nothing_can_be_entered() {
    in(Brighton.closedBallot(), ENROLLED)
        .given(List.of(ENTERED))
        .when(confirm(true, typist("bob", null)))
        .thenRefused(VoteRefusal.TOO_LATE);
  }

  @Test
  void of_two_papers_the_one_received_later_counts_whenever_they_were_keyed() {
    var line = ((Enrolled) ENROLLED).line();
    var byPaper =
        new VoteCast(BALLOT, "G1", ANN, MANDATE.mandate(), SEALED, "post", null, null, null, PAPER);
    var taken = new PaperConfirmed(BALLOT, PAPER, "G1", "bob", null);
    var one =
        in(open(new PaperRule(null, AfterAVote.LATER_COUNTS)), new Voted(line, byPaper))
            .given(List.of(ENTERED, taken));
    one.when(another(keyed(RECEIVED.plusSeconds(2), B, AT))).thenOne();
    String why =
        one.when(another(keyed(RECEIVED, B, AT))).thenRefused(PaperRefusal.PRACTICE_HAS_VOTED);
    assertTrue(why.startsWith("Its vote (post) was received at " + RECEIVED), why);
  }

  private static EnterPaper another(Keyed keyed) {
    return new EnterPaper(BALLOT, new UUID(6, 2), keyed, SEALED, NOTICED, typist("ada", null));
  }

  @Test
  void a_proxys_vote_gives_way_to_it() {
    in(open(null), voted("proxy", new UUID(9, 1)))
        .when(enter(keyed(RECEIVED, B, AT)))
        .then(ENTERED);
  }

  @Test
  void it_was_received_in_time_and_signed_by_who_may_vote() {
    var until = new PaperRule(RECEIVED, null);
    in(open(until), ENROLLED)
        .when(enter(keyed(RECEIVED, B, null)))
        .thenRefused(PaperRefusal.RECEIVED_TOO_LATE, "received", RECEIVED);
    papers()
        .when(enter(keyed(AT.plusMillis(1), B, null)))
        .thenRefused(PaperRefusal.RECEIVED_LATER_THAN_NOW, "received", AT.plusMillis(1));
    papers()
        .when(enter(new Keyed("G1", ANN, Channel.ROOM, RECEIVED, B, List.of(), null)))
        .thenRefused(PaperRefusal.SIGNER_HAS_NO_MANDATE, "person", ANN);
    in(open(null), new Vote.NotOnRoll())
        .when(enter(keyed(RECEIVED, B, null)))
        .thenRefused(VoteRefusal.NOT_ON_ROLL, "practice", "G1");
  }

  @Test
  void nothing_was_received_before_the_notice() {
    papers().when(enter(keyed(NOTICED, B, null))).thenOne();
    Instant before = NOTICED.minusMillis(1);
    papers()
        .when(enter(keyed(before, B, null)))
        .thenRefused(PaperRefusal.RECEIVED_BEFORE_NOTICE, "received", before);
  }

  @Test // s296(1)
  void of_a_written_resolution_from_the_day_of_its_circulation() {
    var ballot = open(null);
    ballot.set(0, Questions.drafted(Kind.ORDINARY_RESOLUTION, Vehicle.WRITTEN_RESOLUTION));
    var circulated = Brighton.RECORD_DATE.atStartOfDay(ZoneId.of("Europe/London")).toInstant();
    var written = in(ballot, ENROLLED);
    written.when(noticedNow(circulated)).thenOne();
    Instant before = circulated.minusMillis(1);
    written
        .when(noticedNow(before))
        .thenRefused(PaperRefusal.RECEIVED_BEFORE_NOTICE, "received", before);
  }

  private static EnterPaper noticedNow(Instant received) {
    var keyed = keyed(received, new Choice.Answer(true), null);
    return new EnterPaper(BALLOT, PAPER, keyed, SEALED, AT, typist("ada", null));
  }

  @Test
  void abstentions_are_choices_and_what_cannot_be_counted_is_none() {
    papers().when(enter(keyed(RECEIVED, new Choice.Abstain(), null))).then(ENTERED);
    papers()
        .when(enter(keyed(RECEIVED, new Choice.Choose("Z"), null)))
        .thenRefused(VoteRefusal.NOT_A_VALID_PAPER, "choose", "Z");
  }

  @Test
  void only_while_the_ballot_is_open_and_by_who_conducts_it() {
    in(List.of(), ENROLLED)
        .when(enter(keyed(RECEIVED, B, null)))
        .thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    in(Brighton.rolledBallot(), ENROLLED)
        .when(enter(keyed(RECEIVED, B, null)))
        .thenRefused(VoteRefusal.NOT_OPEN);
    in(Brighton.closedBallot(), ENROLLED)
        .when(enter(keyed(RECEIVED, B, null)))
        .thenRefused(VoteRefusal.TOO_LATE);
    var secretary = new Typist(new Officer("sam", false), null, AT);
    papers()
        .when(new EnterPaper(BALLOT, PAPER, keyed(RECEIVED, B, null), SEALED, NOTICED, secretary))
        .thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
    papers().when(confirm(true, typist("bob", null))).thenRefused(PaperRefusal.NO_SUCH_PAPER);
  }
}
