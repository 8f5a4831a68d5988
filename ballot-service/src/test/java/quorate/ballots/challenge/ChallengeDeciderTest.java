package quorate.ballots.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.CONTACT;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Challenged.ADA;
import static quorate.ballots.Challenged.CHALLENGE;
import static quorate.ballots.Challenged.OFFICER;
import static quorate.ballots.Challenged.SCRUTINEER;
import static quorate.ballots.Challenged.SEALED;
import static quorate.ballots.Challenged.conducted;
import static quorate.ballots.Challenged.counted;
import static quorate.ballots.Challenged.declaredBallot;
import static quorate.ballots.Challenged.lodged;
import static quorate.ballots.Challenged.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.ballots.Brighton;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.ChallengeGround;
import quorate.ballots.ballot.Conduct;
import quorate.ballots.ballot.Conduct.ReturningOfficer;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.challenge.ChallengeCommand.AnswerChallenge;
import quorate.ballots.challenge.ChallengeCommand.Claim;
import quorate.ballots.challenge.ChallengeCommand.DismissChallenge;
import quorate.ballots.challenge.ChallengeCommand.Judge;
import quorate.ballots.challenge.ChallengeCommand.LodgeChallenge;
import quorate.ballots.challenge.ChallengeCommand.Lodger;
import quorate.ballots.challenge.ChallengeCommand.UpholdChallenge;
import quorate.ballots.challenge.ChallengeEvent.ChallengeAnswered;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.ballots.electorate.MandateToVote;

class ChallengeDeciderTest {

  private static final UUID RERUN = new UUID(1, 9);
  private static final Instant AFTER = NOON.plusSeconds(3_600);
  private static final Judge JUDGE = new Judge(SCRUTINEER, true, false, Set.of(OFFICER));
  private static final ChallengeAnswered ANSWERED =
      new ChallengeAnswered(BALLOT, CHALLENGE, OFFICER, SEALED);

  private static RuleBook<ChallengeCommand, Challenges, ChallengeEvent> of(
      List<? extends BallotEvent> ballot) {
    Ballot state = state(ballot);
    return new RuleBook<>(
        Challenges.AGGREGATE.initial(),
        Challenges::evolve,
        (command, all) -> ChallengeDecider.decide(command, state, all));
  }

  private static RuleBook<ChallengeCommand, Challenges, ChallengeEvent> declared() {
    return of(declaredBallot(null));
  }

  private static Lodger ada(boolean onRoll) {
    var mandate = new MandateToVote(new UUID(3, 1), new UUID(2, 7), "G1", LocalDate.MIN, null);
    return new Lodger(ADA, false, List.of(mandate), Set.of(new UUID(2, 7)), onRoll);
  }

  private static LodgeChallenge lodge(ChallengeGround ground, Lodger lodger, Instant at) {
    return lodge(ground, "G1", null, lodger, at);
  }

  private static LodgeChallenge lodge(
      ChallengeGround ground,
      @Nullable String practice,
      @Nullable String option,
      Lodger lodger,
      Instant at) {
    var claim = new Claim(practice, option);
    return new LodgeChallenge(BALLOT, CHALLENGE, ground, claim, lodger, SEALED, null, at);
  }

  private static UpholdChallenge uphold(Judge judge, Consequence consequence) {
    return new UpholdChallenge(BALLOT, CHALLENGE, judge, consequence, SEALED, RERUN, AFTER);
  }

  private static DismissChallenge dismiss(Judge judge, Instant at) {
    return new DismissChallenge(BALLOT, CHALLENGE, judge, SEALED, at);
  }

  @Test
  void a_representative_challenges_for_a_practice_on_the_roll() {
    declared()
        .when(lodge(ChallengeGround.COUNT, ada(true), NOON.plusSeconds(60)))
        .then(lodged(ChallengeGround.COUNT, NOON.plusSeconds(60)));
  }

  @Test
  void who_is_left_off_the_roll_can_say_so_and_nothing_else() {
    declared()
        .when(lodge(ChallengeGround.ROLL, ada(false), AFTER))
        .then(lodged(ChallengeGround.ROLL, AFTER));
    declared()
        .when(lodge(ChallengeGround.COUNT, ada(false), AFTER))
        .thenRefused(ChallengeRefusal.NO_STANDING);
  }

  @Test
  void nobody_speaks_for_a_practice_without_its_mandate() {
    var nobody = new Lodger(ADA, true, List.of(), Set.of(), true);
    declared()
        .when(lodge(ChallengeGround.COUNT, nobody, AFTER))
        .thenRefused(ChallengeRefusal.NO_STANDING);
  }

  @Test
  void who_answers_for_an_option_challenges_as_a_candidate() {
    var contact = new Lodger(ADA, false, List.of(), Set.of(CONTACT), false);
    var one = declared().when(lodge(ChallengeGround.CONDUCT, null, "B", contact, AFTER)).thenOne();
    var lodged = assertInstanceOf(ChallengeLodged.class, one);
    assertEquals(Standing.CANDIDATE, lodged.standing());
    assertEquals(CONTACT, lodged.person());
    declared()
        .when(lodge(ChallengeGround.CONDUCT, null, "Z", contact, AFTER))
        .thenRefused(ChallengeRefusal.NO_STANDING);
  }

  @Test
  void a_scrutineer_speaks_for_nobody_in_particular() {
    var scrutineer = new Lodger(SCRUTINEER, true, List.of(), Set.of(), false);
    var one =
        declared().when(lodge(ChallengeGround.OTHER, null, null, scrutineer, AFTER)).thenOne();
    assertEquals(Standing.SCRUTINEER, assertInstanceOf(ChallengeLodged.class, one).standing());
    declared()
        .when(lodge(ChallengeGround.OTHER, null, null, ada(true), AFTER))
        .thenRefused(ChallengeRefusal.NO_STANDING);
  }

  // Declared on 22 May 2026 at noon: 23 May is day 1, 24 May day 2, which ends at 23:00 UTC.
  @ParameterizedTest
  @CsvSource({"2026-05-24T22:59:59Z, true", "2026-05-24T23:00:00Z, false"})
  void the_period_ends_at_midnight_in_london_after_its_last_day(Instant at, boolean inTime) {
    var answer =
        of(declaredBallot(new Conduct(null, null, null, 2, null, null)))
            .when(lodge(ChallengeGround.COUNT, ada(true), at));
    if (inTime) {
      answer.then(lodged(ChallengeGround.COUNT, at));
    } else {
      answer.thenRefused(ChallengeRefusal.CHALLENGE_PERIOD_OVER);
    }
  }

  @Test
  void without_a_period_nothing_ends_it() {
    Instant years = NOON.plusSeconds(100_000_000);
    declared()
        .when(lodge(ChallengeGround.COUNT, ada(true), years))
        .then(lodged(ChallengeGround.COUNT, years));
  }

  @Test
  void one_open_challenge_on_a_ground_is_enough() {
    var open = declared().given(List.of(lodged(ChallengeGround.COUNT, AFTER)));
    open.when(lodge(ChallengeGround.COUNT, ada(true), AFTER))
        .thenRefused(ChallengeRefusal.CHALLENGED_ALREADY);
    open.when(lodge(ChallengeGround.ROLL, ada(true), AFTER))
        .then(lodged(ChallengeGround.ROLL, AFTER));
  }

  @Test
  void a_ballot_is_challenged_from_its_notice_on_until_it_is_withdrawn() {
    var lodge = lodge(ChallengeGround.ROLL, ada(true), AFTER);
    of(List.of()).when(lodge).thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    of(Brighton.noticedBallot().subList(0, 1))
        .when(lodge)
        .thenRefused(BallotRefusal.NOTICE_NOT_GIVEN);
    of(Brighton.noticedBallot()).when(lodge).then(lodged(ChallengeGround.ROLL, AFTER));
    of(List.of(Brighton.noticedBallot().getFirst(), new BallotWithdrawn(BALLOT, "why")))
        .when(lodge)
        .thenRefused(BallotRefusal.WITHDRAWN);
  }

  @Test
  void the_returning_officer_answers_once() {
    var open = declared().given(List.of(lodged(ChallengeGround.COUNT, AFTER)));
    var answer = new AnswerChallenge(BALLOT, CHALLENGE, new Officer(OFFICER, true), SEALED);
    open.when(answer).then(ANSWERED);
    open.given(List.of(ANSWERED)).when(answer).thenRefused(ChallengeRefusal.ANSWERED_ALREADY);
    open.when(new AnswerChallenge(BALLOT, CHALLENGE, new Officer("secretary", false), SEALED))
        .thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
    declared().when(answer).thenRefused(ChallengeRefusal.NO_SUCH_CHALLENGE);
  }

  @Test
  void the_other_side_is_heard_first_for_seven_days() {
    var open = declared().given(List.of(lodged(ChallengeGround.COUNT, AFTER)));
    Instant last = Instant.parse("2026-05-29T22:59:59Z");
    open.when(dismiss(JUDGE, last)).thenRefused(ChallengeRefusal.NOT_ANSWERED_YET);
    open.when(dismiss(JUDGE, last.plusSeconds(1)))
        .then(new ChallengeDismissed(BALLOT, CHALLENGE, SCRUTINEER, SEALED));
  }

  private static RuleBook<ChallengeCommand, Challenges, ChallengeEvent> answered(
      @Nullable Conduct conduct) {
    return of(declaredBallot(conduct))
        .given(List.of(lodged(ChallengeGround.COUNT, AFTER), ANSWERED));
  }

  @Test
  void nobody_judges_their_own_cause() {
    var open = answered(null);
    var why = ChallengeRefusal.JUDGE_IN_THEIR_OWN_CAUSE;
    open.when(dismiss(new Judge(ADA, true, false, Set.of()), AFTER)).thenRefused(why);
    open.when(dismiss(new Judge(OFFICER, true, false, Set.of()), AFTER)).thenRefused(why);
    open.when(dismiss(new Judge("other", true, false, Set.of("other")), AFTER)).thenRefused(why);
    open.when(dismiss(new Judge("other", true, true, Set.of()), AFTER)).thenRefused(why);
    answered(conducted("named"))
        .when(dismiss(new Judge("named", true, false, Set.of()), AFTER))
        .thenRefused(why);
  }

  @Test
  void a_named_adjudicator_judges_and_others_without_the_role_do_not() {
    var plain = new Judge("ruth", false, false, Set.of());
    answered(null).when(dismiss(plain, AFTER)).thenRefused(ChallengeRefusal.NOT_A_JUDGE);
    var named =
        new Conduct(new ReturningOfficer("named", "A99"), null, List.of("ruth"), null, null, null);
    answered(named)
        .when(dismiss(plain, AFTER))
        .then(new ChallengeDismissed(BALLOT, CHALLENGE, "ruth", SEALED));
    answered(named)
        .when(dismiss(new Judge("ruth", false, true, Set.of()), AFTER))
        .then(new ChallengeDismissed(BALLOT, CHALLENGE, "ruth", SEALED));
  }

  @ParameterizedTest
  @EnumSource(Consequence.class)
  void what_follows_stands_in_the_judgement(Consequence consequence) {
    var one = answered(null).when(uphold(JUDGE, consequence)).thenOne();
    var upheld = assertInstanceOf(ChallengeUpheld.class, one);
    assertEquals(consequence, upheld.consequence());
    if (consequence == Consequence.RE_RUN) {
      assertEquals(RERUN, upheld.rerun());
    } else {
      assertNull(upheld.rerun());
    }
  }

  @Test
  void what_was_not_counted_is_not_counted_again() {
    of(Brighton.closedBallot())
        .given(List.of(lodged(ChallengeGround.COUNT, AFTER), ANSWERED))
        .when(uphold(JUDGE, Consequence.RECOUNT))
        .thenRefused(ChallengeRefusal.NOTHING_TO_COUNT_AGAIN);
    of(counted(null))
        .given(List.of(lodged(ChallengeGround.COUNT, AFTER), ANSWERED))
        .when(uphold(JUDGE, Consequence.RECOUNT))
        .then(
            new ChallengeUpheld(BALLOT, CHALLENGE, SCRUTINEER, Consequence.RECOUNT, SEALED, null));
  }

  @Test
  void what_was_withdrawn_by_another_challenge_is_judged_and_nothing_follows() {
    var events = new ArrayList<BallotEvent>(counted(null));
    events.add(new BallotWithdrawn(BALLOT, "challenge upheld", new UUID(4, 2)));
    var open = of(events).given(List.of(lodged(ChallengeGround.COUNT, AFTER), ANSWERED));
    open.when(dismiss(JUDGE, AFTER))
        .then(new ChallengeDismissed(BALLOT, CHALLENGE, SCRUTINEER, SEALED));
    open.when(uphold(JUDGE, Consequence.NONE))
        .then(new ChallengeUpheld(BALLOT, CHALLENGE, SCRUTINEER, Consequence.NONE, SEALED, null));
    open.when(uphold(JUDGE, Consequence.RE_RUN)).thenRefused(BallotRefusal.WITHDRAWN);
    open.when(uphold(JUDGE, Consequence.RECOUNT))
        .thenRefused(ChallengeRefusal.NOTHING_TO_COUNT_AGAIN);
  }

  @Test
  void a_challenge_is_judged_once() {
    answered(null)
        .given(List.of(new ChallengeDismissed(BALLOT, CHALLENGE, SCRUTINEER, SEALED)))
        .when(uphold(JUDGE, Consequence.NONE))
        .thenRefused(ChallengeRefusal.JUDGED_ALREADY);
  }
}
