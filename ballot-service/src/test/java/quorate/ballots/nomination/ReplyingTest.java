package quorate.ballots.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quorate.ballots.nomination.Board.ANN;
import static quorate.ballots.nomination.Board.BOB;
import static quorate.ballots.nomination.Board.CALL;
import static quorate.ballots.nomination.Board.CAT;
import static quorate.ballots.nomination.Board.CLOSES;
import static quorate.ballots.nomination.Board.MIDWAY;
import static quorate.ballots.nomination.Board.NOMINATION;
import static quorate.ballots.nomination.Board.SEED;
import static quorate.ballots.nomination.Board.accepted;
import static quorate.ballots.nomination.Board.nominated;
import static quorate.ballots.nomination.Board.nominations;
import static quorate.ballots.nomination.Board.opened;
import static quorate.ballots.nomination.Board.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.ballots.Brighton;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.nomination.NominationCommand.AcceptNomination;
import quorate.ballots.nomination.NominationCommand.CloseNominations;
import quorate.ballots.nomination.NominationCommand.DeclareUnopposed;
import quorate.ballots.nomination.NominationCommand.DeclineNomination;
import quorate.ballots.nomination.NominationCommand.RuleNomination;
import quorate.ballots.nomination.NominationCommand.WithdrawNomination;
import quorate.ballots.nomination.NominationEvent.NominationDeclined;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationWithdrawn;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.ballots.nomination.SettledSeat.Outcome;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedValue;

class ReplyingTest {

  private static final NominationWithdrawn WITHDRAWN = new NominationWithdrawn(NOMINATION, ANN);

  private static AcceptNomination accept(UUID by, @Nullable SealedValue statement, Instant at) {
    return new AcceptNomination(NOMINATION, ANN, Set.of(by), statement, at);
  }

  private static WithdrawNomination withdraw(UUID candidate) {
    return new WithdrawNomination(NOMINATION, candidate, Set.of(candidate));
  }

  private static RuleNomination rule(boolean valid, @Nullable Ground ground, UUID... behind) {
    return new RuleNomination(NOMINATION, ANN, Set.of(behind), valid, ground, null);
  }

  private static RuleBook<NominationCommand, Nomination, NominationEvent> nominatedAnn() {
    return nominations().given(List.of(opened(CALL), nominated(ANN, "G1")));
  }

  /** Closed, with these standing; the poll has come so far. */
  private static RuleBook<NominationCommand, Nomination, NominationEvent> closed(
      Ballot poll, UUID... candidates) {
    List<NominationEvent> events = new ArrayList<>(standing(CALL, candidates));
    var before = nominations().given(events);
    events.add(before.when(new CloseNominations(NOMINATION, SEED, CLOSES)).thenOne());
    return nominations(poll).given(events);
  }

  private static Ballot drafted() {
    return new Ballot.Drafted(Brighton.drafted(PaperMethod.RANKED));
  }

  private static SettledSeat settledAnew(RuleBook.Answer<NominationEvent> answer) {
    var events = assertInstanceOf(Decision.Accepted.class, answer.decision()).events();
    assertEquals(2, events.size());
    return assertInstanceOf(SeatSettledAnew.class, events.get(1)).seat();
  }

  @Test
  void the_person_nominated_accepts_and_nobody_else() {
    nominatedAnn().when(accept(ANN, null, MIDWAY)).then(accepted(ANN));
    nominatedAnn()
        .when(accept(BOB, null, MIDWAY))
        .thenRefused(NominationRefusal.NOT_YOUR_NOMINATION);
    nominatedAnn()
        .when(new AcceptNomination(NOMINATION, BOB, Set.of(BOB), null, MIDWAY))
        .thenRefused(NominationRefusal.NO_SUCH_CANDIDATE);
    nominatedAnn()
        .when(accept(ANN, null, CLOSES))
        .thenRefused(NominationRefusal.NOMINATIONS_CLOSED);
  }

  @Test
  void an_accepted_nomination_is_accepted_again_with_another_statement_only() {
    var statement = new SealedValue(ANN, "nomination", "bm9uY2U", "c2VhbGVk");
    var accepted = nominatedAnn().given(List.of(accepted(ANN)));
    accepted.when(accept(ANN, null, MIDWAY)).thenRefused(NominationRefusal.ALREADY_ACCEPTED);
    accepted.when(accept(ANN, statement, MIDWAY)).thenOne();
  }

  @Test
  void who_declines_is_out_and_who_accepted_withdraws_instead() {
    var decline = new DeclineNomination(NOMINATION, ANN, Set.of(ANN), MIDWAY);
    var declined = new NominationDeclined(NOMINATION, ANN);
    nominatedAnn().when(decline).then(declined);
    nominatedAnn()
        .given(List.of(declined))
        .when(accept(ANN, null, MIDWAY))
        .thenRefused(NominationRefusal.NOT_A_LIVE_NOMINATION);
    nominatedAnn()
        .given(List.of(accepted(ANN)))
        .when(decline)
        .thenRefused(NominationRefusal.ALREADY_ACCEPTED);
  }

  @Test
  void a_candidate_withdraws_freely_until_the_close() {
    nominatedAnn().when(withdraw(ANN)).then(WITHDRAWN);
    nominatedAnn()
        .given(List.of(WITHDRAWN))
        .when(withdraw(ANN))
        .thenRefused(NominationRefusal.NOT_A_LIVE_NOMINATION);
  }

  @Test
  void after_the_close_until_notice_of_the_poll_and_the_seat_is_settled_anew() {
    var two = settledAnew(closed(drafted(), ANN, BOB, CAT).when(withdraw(ANN)));
    assertEquals(Outcome.CONTESTED, two.outcome());
    assertEquals(Lot.order(SEED, List.of(BOB, CAT)), two.candidates());
    assertEquals(SeatBallot.id(NOMINATION, "chair", 2), two.ballot());
    var one = settledAnew(closed(drafted(), ANN, BOB).when(withdraw(ANN)));
    assertEquals(new SettledSeat("chair", Outcome.UNOPPOSED, List.of(BOB), "0", null), one);
  }

  @Test
  void from_notice_of_the_poll_on_who_stands_on_its_paper_stays_there() {
    var noticed = new Ballot.Noticed(Brighton.drafted(PaperMethod.RANKED), Brighton.noticed());
    closed(noticed, ANN, BOB).when(withdraw(ANN)).thenRefused(NominationRefusal.POLL_NOTICED);
    closed(noticed, ANN, BOB)
        .when(rule(false, Ground.DISQUALIFIED))
        .thenRefused(NominationRefusal.POLL_NOTICED);
  }

  @Test
  void nobody_withdraws_from_what_was_declared() {
    var one = closed(new Ballot.NotDrafted(), ANN);
    var declared = one.when(new DeclareUnopposed(NOMINATION, CLOSES)).thenOne();
    one.given(List.of(declared))
        .when(withdraw(ANN))
        .thenRefused(NominationRefusal.OUTCOME_DECLARED);
  }

  @Test
  void a_ruling_of_invalid_has_a_ground_and_one_of_valid_has_none() {
    nominatedAnn()
        .when(rule(false, Ground.NOT_ELIGIBLE))
        .then(new NominationRuled(NOMINATION, ANN, false, Ground.NOT_ELIGIBLE, null));
    nominatedAnn().when(rule(false, null)).thenRefused(NominationRefusal.GROUND_NEEDED);
    nominatedAnn()
        .when(rule(true, Ground.NOT_ELIGIBLE))
        .thenRefused(NominationRefusal.GROUND_NEEDED);
    nominatedAnn().when(rule(true, null, ANN)).thenRefused(NominationRefusal.YOUR_OWN_NOMINATION);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void after_the_close_a_ruling_settles_anew_only_what_it_changes(boolean valid) {
    var closed = closed(drafted(), ANN, BOB);
    if (valid) {
      closed.when(rule(true, null)).thenOne();
    } else {
      var seat = settledAnew(closed.when(rule(false, Ground.DISQUALIFIED)));
      assertEquals(Outcome.UNOPPOSED, seat.outcome());
    }
  }
}
