package quorate.ballots.nomination;

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
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.ElectorateKind;
import quorate.ballots.nomination.NominationCommand.OpenNominations;

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
