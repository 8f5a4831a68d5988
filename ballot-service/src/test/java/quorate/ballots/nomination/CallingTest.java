package quorate.ballots.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.nomination.Board.CALL;
import static quorate.ballots.nomination.Board.CHAIR;
import static quorate.ballots.nomination.Board.CLOSES;
import static quorate.ballots.nomination.Board.NOMINATION;
import static quorate.ballots.nomination.Board.OPENS;
import static quorate.ballots.nomination.Board.SEED;
import static quorate.ballots.nomination.Board.call;
import static quorate.ballots.nomination.Board.mostByOnePractice;
import static quorate.ballots.nomination.Board.nominations;
import static quorate.ballots.nomination.Board.opened;
import static quorate.ballots.nomination.Board.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.RuleBook.Answer;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.ElectorateKind;
import quorate.ballots.nomination.NominationCommand.OpenNominations;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;

class CallingTest {

  private static OpenNominations open(Call call, Instant at) {
    return new OpenNominations(NOMINATION, call, Lot.commitment(SEED), at);
  }

  private static OpenNominations open(Call call) {
    return open(call, OPENS.minusSeconds(60));
  }

  @Test
  void a_call_stands_as_it_was_asked_for() {
    nominations().when(open(CALL)).then(opened(CALL));
  }

  @Test
  void nominations_are_opened_once() {
    nominations()
        .given(List.of(opened(CALL)))
        .when(open(CALL))
        .thenRefused(NominationRefusal.NOMINATIONS_ALREADY_OPENED);
  }

  @Test
  void they_cannot_have_closed_already() {
    nominations()
        .when(open(CALL, CLOSES))
        .thenRefused(NominationRefusal.CLOSES_BEFORE_OPENING, "closes", CLOSES);
    nominations().when(open(CALL, CLOSES.minusMillis(1))).thenOne();
  }

  @Test
  void each_seat_has_a_key_of_its_own_and_at_least_one_place() {
    nominations()
        .when(open(call(NameOrder.BY_LOT, CHAIR, CHAIR)))
        .thenRefused(NominationRefusal.SEATS_NOT_UNDERSTOOD, "seats", "[chair, chair]");
    nominations()
        .when(open(call(NameOrder.BY_LOT, seat("chair", "0", null, null))))
        .thenRefused(NominationRefusal.SEATS_NOT_UNDERSTOOD);
    nominations()
        .when(open(mostByOnePractice("0")))
        .thenRefused(NominationRefusal.NOBODY_MAY_NOMINATE, "perpractice", "0");
  }

  @Test
  void a_call_that_could_not_lead_to_a_ballot_is_refused_now_for_the_ballots_reason() {
    var nowhere = new Electorate(ElectorateKind.PRACTICES_OF_NETWORK, null);
    var unfit = new Seat("chair", "Chair", "1", null, null, nowhere, null);
    nominations()
        .when(open(call(NameOrder.BY_LOT, unfit)))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_UNDERSTOOD, "electorate.network", "null");
  }

  private static final Seat THREE =
      seat("board", "3", List.of("East", "West"), List.of("gp", "nurse"));

  private static Answer<NominationEvent> counted(
      PaperMethod method, Map<String, Object> rule, Seat... seats) {
    return nominations().when(open(Board.counted(method, rule, seats)));
  }

  private static Answer<NominationEvent> constrained(Map<String, Object> constraint) {
    var rule = Map.of("method", "scottish-stv", "constraints", List.of(constraint));
    return counted(PaperMethod.RANKED, rule, THREE, CHAIR);
  }

  @Test
  void a_rule_that_could_count_no_contest_is_refused_by_its_path() {
    counted(PaperMethod.RANKED, Map.of("method", "guess"), THREE)
        .thenRefused(BallotRefusal.COUNTING_NOT_UNDERSTOOD, "poll.counting.method", "guess");
    counted(PaperMethod.RANKED, Map.of("method", "meek", "seats", "3"), THREE)
        .thenRefused(BallotRefusal.COUNTING_NOT_UNDERSTOOD, "poll.counting.seats", "3");
    counted(PaperMethod.RANKED, Map.of("method", "irv"), CHAIR, THREE)
        .thenRefused(BallotRefusal.COUNTING_NOT_UNDERSTOOD, "poll.counting.seats", "3");
    counted(PaperMethod.PLURALITY, Map.of("method", "meek"), THREE)
        .thenRefused(BallotRefusal.PAPER_NOT_COUNTED_SO, "poll.method", "plurality");
    counted(PaperMethod.RANKED, Map.of("method", "gregory"), THREE)
        .thenRefused(BallotRefusal.COUNT_TOO_LARGE, "poll.counting.decimals", "null");
    nominations()
        .when(open(Board.counted(PaperMethod.MARKED, null, CHAIR)))
        .thenRefused(BallotRefusal.COUNTING_NOT_NAMED, "poll.counting", "null");
    nominations()
        .when(open(Board.counted(PaperMethod.YES_NO, null, CHAIR)))
        .thenRefused(NominationRefusal.NO_ELECTION_BY_YES_OR_NO, "poll.method", "yes-no");
  }

  @Test
  void constraints_name_what_candidates_of_a_seat_of_several_places_stand_as() {
    constrained(Map.of("name", "Nurses", "options", List.of("A"), "least", "1"))
        .thenRefused(
            BallotRefusal.COUNTING_NOT_UNDERSTOOD, "poll.counting.constraints[0].options", "[A]");
    constrained(Map.of("name", "Nurses", "least", "1"))
        .thenRefused(
            BallotRefusal.COUNTING_NOT_UNDERSTOOD,
            "poll.counting.constraints[0].roleclass",
            "null");
    constrained(Map.of("name", "Lay people", "roleclass", "lay", "least", "1"))
        .thenRefused(
            BallotRefusal.COUNTING_NOT_UNDERSTOOD, "poll.counting.constraints[0].roleclass", "lay");
    constrained(Map.of("name", "Nurses", "roleclass", "nurse", "least", "4"))
        .thenRefused(
            BallotRefusal.COUNTING_NOT_UNDERSTOOD, "poll.counting.constraints[0].least", "4");
    constrained(Map.of("name", "East", "constituency", "East", "most", "0"))
        .thenRefused(
            BallotRefusal.COUNTING_NOT_UNDERSTOOD, "poll.counting.constraints[0].most", "0");
  }

  @Test
  void a_rule_is_opened_in_its_own_words() {
    Map<String, Object> nurse = Map.of("roleclass", "nurse", "name", "Nurses", "least", 1);
    var opened = (NominationsOpened) constrained(nurse).thenOne();
    assertEquals(
        "{method=scottish-stv, constraints=[{name=Nurses, roleclass=nurse, least=1}]}",
        String.valueOf(opened.call().poll().counting()));
  }

  @Test
  void as_many_may_be_nominated_as_a_count_can_hold() {
    var stv = Board.counted(PaperMethod.RANKED, Map.of("method", "scottish-stv"), THREE);
    int most = Trial.mostCandidates(stv, THREE);
    assertTrue(most > 10 && most < 26, "" + most);
    assertEquals(26, Trial.mostCandidates(CALL, CHAIR));
  }

  @Test
  void a_casual_vacancy_has_begun_and_its_term_goes_on() {
    vacancy(LocalDate.of(2026, 5, 22), LocalDate.of(2026, 5, 23)).thenOne();
    vacancy(LocalDate.of(2026, 5, 23), LocalDate.of(2028, 4, 30))
        .thenRefused(NominationRefusal.VACANCY_NOT_UNDERSTOOD, "seats[0].vacancy", "2026-05-23");
    vacancy(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 22))
        .thenRefused(NominationRefusal.VACANCY_NOT_UNDERSTOOD);
  }

  private static RuleBook.Answer<NominationEvent> vacancy(LocalDate since, LocalDate termEnds) {
    var vacancy = new Vacancy("The chair", since, termEnds);
    var seat = new Seat("chair", "Chair", "1", null, null, null, vacancy);
    return nominations().when(open(call(NameOrder.BY_LOT, seat)));
  }
}
