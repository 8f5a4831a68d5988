package quorate.governance.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.body.Council.ANNE;
import static quorate.governance.body.Council.BEN;
import static quorate.governance.body.Council.BODY;
import static quorate.governance.body.Council.HOLDING;
import static quorate.governance.body.Council.JUNE;
import static quorate.governance.body.Council.MAY;
import static quorate.governance.body.Council.OTHER_HOLDING;
import static quorate.governance.body.Council.OTHER_SEAT;
import static quorate.governance.body.Council.SEAT;
import static quorate.governance.body.Council.book;
import static quorate.governance.body.Council.day;
import static quorate.governance.body.Council.established;
import static quorate.governance.body.Council.known;
import static quorate.governance.body.Council.opened;
import static quorate.governance.body.Council.rule;
import static quorate.governance.body.Council.stated;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.body.BodyCommand.Elected;
import quorate.governance.body.BodyCommand.ElectionAnnulled;
import quorate.governance.body.BodyCommand.NameElection;
import quorate.governance.body.BodyCommand.OpenSeat;
import quorate.governance.body.BodyCommand.SeatElected;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.ElectionNamed;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.BodyEvent.SeatRefused;
import quorate.governance.body.BodyEvent.SeatVacated;

/** Seats that an election fills. */
class ElectingTest {

  private static final Election EAST = new Election(Council.id(71), "east", null);
  private static final BodyEstablished COUNCIL =
      established(rule(SeatSource.ELECTED).term(36).excludes("gp"));

  @Test
  void who_is_elected_takes_the_seat_for_a_term() {
    book()
        .given(COUNCIL, seat(SEAT, null))
        .when(elected(null, one(HOLDING, known(ANNE), null)))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", "2029-05-31"));
  }

  @Test
  void a_seat_that_is_not_elected_names_no_election() {
    var appointed = established(rule(SeatSource.APPOINTED));
    var named = new NameElection(BODY, SEAT, EAST, day("2026-06-01"));
    book()
        .given(appointed, opened(SEAT))
        .when(named)
        .thenRefused(BodyRefusal.NOT_FILLED_SO, "election", EAST);
    book()
        .given(appointed)
        .when(new OpenSeat(BODY, SEAT, "seats", null, null, MAY, EAST))
        .thenRefused(BodyRefusal.NOT_FILLED_SO, "election", EAST);
    book()
        .given(established(rule(SeatSource.APPOINTED).filledBy(How.ELECTED)), opened(SEAT))
        .when(named)
        .then(new ElectionNamed(BODY, SEAT, EAST));
  }

  @Test
  void who_fills_a_casual_vacancy_serves_the_rest_of_its_term() {
    book()
        .given(COUNCIL, seat(SEAT, null))
        .when(elected("2028-04-30", one(HOLDING, known(ANNE), null)))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", "2028-04-30"));
  }

  @Test
  void each_takes_the_seat_of_their_constituency_and_else_the_first_that_is_free() {
    book()
        .given(COUNCIL, seat(SEAT, "West"), seat(OTHER_SEAT, "East"))
        .when(
            elected(null, one(HOLDING, known(ANNE), "East"), one(OTHER_HOLDING, known(BEN), null)))
        .then(
            filled(OTHER_SEAT, HOLDING, ANNE, "2026-06-01", "2029-05-31"),
            filled(SEAT, OTHER_HOLDING, BEN, "2026-06-01", "2029-05-31"));
  }

  @Test
  void a_seat_that_is_held_is_taken_when_its_term_ends() {
    var held = Council.filled(SEAT, OTHER_HOLDING, BEN, "2026-05-01", "2026-06-30");

    book()
        .given(COUNCIL, seat(SEAT, null), held)
        .when(elected(null, one(HOLDING, known(ANNE), null)))
        .then(filled(SEAT, HOLDING, ANNE, "2026-07-01", "2029-06-30"));
    book()
        .given(
            COUNCIL, seat(SEAT, null), Council.filled(SEAT, OTHER_HOLDING, BEN, "2026-05-01", null))
        .when(elected(null, one(HOLDING, known(ANNE), null)))
        .thenNothing();
  }

  @Test
  void whom_the_terms_shut_out_is_refused_with_the_reason_and_the_seat_stays_vacant() {
    var bar = new Bar(Bar.Kind.ROLE_EXCLUDED, null, MAY, "gp");

    book()
        .given(COUNCIL, seat(SEAT, null))
        .when(elected(null, one(HOLDING, stated(ANNE, "gp", "2026-05-01"), null)))
        .then(new SeatRefused(BODY, SEAT, ANNE, JUNE, How.ELECTED, List.of(bar)));
    assertEquals("may not sit: a GP, and the terms say no GP", bar.words());
  }

  @Test
  void a_declaration_that_is_heard_again_seats_and_refuses_nobody_twice() {
    var again = elected(null, one(OTHER_HOLDING, known(ANNE), null));

    book()
        .given(
            COUNCIL,
            seat(SEAT, null),
            seat(OTHER_SEAT, null),
            filled(SEAT, HOLDING, ANNE, "2026-06-01", "2029-05-31"))
        .when(again)
        .thenNothing();
    book()
        .given(
            COUNCIL,
            seat(SEAT, null),
            new SeatRefused(BODY, SEAT, ANNE, JUNE, How.ELECTED, List.of()))
        .when(again)
        .thenNothing();
  }

  @Test
  void who_was_elected_by_a_result_that_is_annulled_leaves() {
    book()
        .given(
            COUNCIL,
            seat(SEAT, null),
            seat(OTHER_SEAT, null),
            filled(SEAT, HOLDING, ANNE, "2026-06-01", "2029-05-31"),
            Council.filled(OTHER_SEAT, OTHER_HOLDING, BEN, "2026-06-01", null))
        .when(new ElectionAnnulled(BODY, EAST, day("2026-06-19")))
        .then(
            new SeatVacated(
                BODY, SEAT, HOLDING, day("2026-06-19"), VacatedFor.RESULT_ANNULLED, null));
  }

  @Test
  void an_election_that_no_seat_names_fills_none() {
    book()
        .given(COUNCIL, Council.opened(SEAT))
        .when(elected(null, one(HOLDING, known(ANNE), null)))
        .thenNothing();
  }

  private static SeatElected elected(@Nullable String to, Elected... all) {
    return new SeatElected(BODY, EAST, List.of(all), JUNE, to == null ? null : day(to));
  }

  private static Elected one(UUID holding, Candidate who, @Nullable String constituency) {
    return new Elected(holding, who, constituency);
  }

  private static SeatOpened seat(UUID seat, @Nullable String title) {
    return new SeatOpened(BODY, seat, "seats", title, null, MAY, EAST);
  }

  private static SeatFilled filled(UUID seat, UUID holding, UUID person, String from, String to) {
    return new SeatFilled(
        BODY, seat, holding, person, day(from), day(to), How.ELECTED, null, EAST, null);
  }
}
