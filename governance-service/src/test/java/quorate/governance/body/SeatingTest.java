package quorate.governance.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import static quorate.governance.body.Council.filled;
import static quorate.governance.body.Council.known;
import static quorate.governance.body.Council.opened;
import static quorate.governance.body.Council.rule;
import static quorate.governance.body.Council.stated;
import static quorate.governance.body.Council.today;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.FillSeat;
import quorate.governance.body.BodyCommand.GiveOffice;
import quorate.governance.body.BodyCommand.NameDeputy;
import quorate.governance.body.BodyCommand.OpenSeat;
import quorate.governance.body.BodyCommand.RecordTraining;
import quorate.governance.body.BodyCommand.RenewTerm;
import quorate.governance.body.BodyCommand.ReviewHolder;
import quorate.governance.body.BodyCommand.VacateSeat;
import quorate.governance.body.BodyEvent.DeputyNamed;
import quorate.governance.body.BodyEvent.OfficeGiven;
import quorate.governance.body.BodyEvent.SeatResumed;
import quorate.governance.body.BodyEvent.SeatSuspended;
import quorate.governance.body.BodyEvent.SeatVacated;
import quorate.governance.body.BodyEvent.TermRenewed;
import quorate.governance.body.BodyEvent.TrainingRecorded;
import quorate.governance.interest.Interests;
import quorate.governance.interest.Told;

/** Who may hold a seat, how long, and what ends that. */
class SeatingTest {

  private static final UUID INTEREST = Council.id(331);

  @Test
  void as_many_seats_are_opened_as_the_terms_allow() {
    var rule = rule(SeatSource.APPOINTED).most(2);

    book().given(established(rule), opened(SEAT)).when(open()).then(opened(OTHER_SEAT));
    book()
        .given(established(rule), opened(SEAT), opened(Council.id(313)))
        .when(open())
        .thenRefused(BodyRefusal.RULE_IS_FULL, "at most");
  }

  @Test
  void seats_of_the_register_and_places_of_members_are_not_opened() {
    book()
        .given(established(rule(SeatSource.EVERY_NETWORK)))
        .when(open())
        .thenRefused(BodyRefusal.FOLLOWS_THE_REGISTER);
    book()
        .given(established(rule(SeatSource.MEMBERS)))
        .when(open())
        .thenRefused(BodyRefusal.NO_SEATS_TO_FILL);
    book()
        .given(established(rule(SeatSource.ELECTED).key("others")))
        .when(open())
        .thenRefused(BodyRefusal.NO_SUCH_RULE, "have these: others.");
  }

  @Test
  void a_seat_is_filled_as_its_rule_says() {
    for (SeatSource source :
        List.of(SeatSource.APPOINTED, SeatSource.ELECTED, SeatSource.CO_OPTED)) {
      for (How how : How.values()) {
        var decided = book().given(established(rule(source)), opened(SEAT)).when(fill(how));
        if (how.name().equals(source.name())) {
          decided.thenEvents(events -> assertEquals(1, events.size()));
        } else {
          decided.thenRefused(BodyRefusal.NOT_FILLED_SO, "how", how);
        }
      }
    }
  }

  @Test
  void a_rule_may_let_a_seat_be_filled_otherwise_than_usual() {
    var rule = rule(SeatSource.ELECTED).filledBy(How.ELECTED, How.APPOINTED);

    book()
        .given(established(rule), opened(SEAT))
        .when(fill(How.APPOINTED))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", null));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 2028-02-28, 2029-02-27",
    "12, 2028-02-29, 2029-02-28",
    "12, 2028-03-01, 2029-02-28",
    "48, 2028-02-29, 2032-02-28",
    "6, 2027-08-29, 2028-02-28",
    "6, 2027-08-30, 2028-02-29",
    "6, 2027-08-31, 2028-02-29",
    "6, 2027-09-01, 2028-02-29",
    "2, 2026-12-28, 2027-02-27",
    "2, 2026-12-29, 2027-02-28",
    "2, 2026-12-31, 2027-02-28",
    "1, 2027-05-30, 2027-06-29",
    "1, 2027-05-31, 2027-06-30",
    "1, 2027-06-01, 2027-06-30",
    "1, 2027-06-30, 2027-07-29"
  })
  void a_term_lasts_to_the_eve_of_its_corresponding_date_or_to_the_end_of_a_month_without_it(
      int months, String from, String last) {
    assertEquals(day(last), rule(SeatSource.APPOINTED).term(months).made().termEnd(day(from)));
  }

  @Test
  void a_term_ends_on_the_day_before_it_would_begin_again() {
    var rule = rule(SeatSource.APPOINTED).term(36);

    book()
        .given(established(rule), opened(SEAT))
        .when(fill(How.APPOINTED))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", "2029-05-31"));
    book()
        .given(established(rule), opened(SEAT))
        .when(fill(known(ANNE), "2026-06-01", "2029-05-31"))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", "2029-05-31"));
    book()
        .given(established(rule), opened(SEAT))
        .when(fill(known(ANNE), "2026-06-01", "2029-06-01"))
        .thenRefused(BodyRefusal.TERM_TOO_LONG, "to", "2029-06-01");
  }

  @Test
  void a_seat_is_filled_once_it_is_vacant() {
    var rule = rule(SeatSource.APPOINTED);
    var held = filled(SEAT, OTHER_HOLDING, BEN, "2026-05-01", "2026-05-31");

    book()
        .given(established(rule), opened(SEAT), held)
        .when(fill(known(ANNE), "2026-05-31", null))
        .thenRefused(BodyRefusal.SEAT_HELD, "until 2026-05-31");
    book()
        .given(established(rule), opened(SEAT), held)
        .when(fill(known(ANNE), "2026-06-01", null))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", null));
  }

  @Test
  void one_person_has_one_seat_of_a_body() {
    book()
        .given(
            established(rule(SeatSource.APPOINTED)),
            opened(SEAT),
            opened(OTHER_SEAT),
            filled(OTHER_SEAT, OTHER_HOLDING, ANNE, "2026-05-01", null))
        .when(fill(How.APPOINTED))
        .thenRefused(BodyRefusal.HOLDS_ANOTHER_SEAT, "record first that they leave it");
  }

  @Test
  void who_is_shut_out_may_not_sit_from_the_day_of_the_role_on() {
    var rule = rule(SeatSource.APPOINTED).excludes("gp");

    book()
        .given(established(rule), opened(SEAT))
        .when(fill(stated(ANNE, "gp", "2026-06-01"), "2026-06-01", null))
        .thenRefused(BodyRefusal.MAY_NOT_SIT, "may not sit: a GP, and the terms say no GP");
    book()
        .given(established(rule), opened(SEAT))
        .when(fill(stated(ANNE, "gp", "2026-06-02"), "2026-06-01", null))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", null));
    book()
        .given(established(rule), opened(SEAT))
        .when(fill(stated(ANNE, "nurse", "2026-01-01"), "2026-06-01", null))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", null));
  }

  @Test
  void who_is_asked_for_must_be_stated_as_that() {
    var rule = rule(SeatSource.APPOINTED).asks("gp", "salaried-gp");

    book()
        .given(established(rule), opened(SEAT))
        .when(fill(stated(ANNE, "salaried-gp", "2026-06-01"), "2026-06-01", null))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", null));
    book()
        .given(established(rule), opened(SEAT))
        .when(fill(known(ANNE), "2026-06-01", null))
        .thenRefused(BodyRefusal.MAY_NOT_SIT, "which the register does not state");
  }

  @Test
  void a_competing_interest_bars_where_the_terms_say_so() {
    var competing = interested("2026-02-20", "2026-03-01", BODY);

    book()
        .given(
            established(rule(SeatSource.APPOINTED).noCompeting(Consequence.SUSPENDED)),
            opened(SEAT))
        .when(fill(competing, "2026-06-01", null))
        .thenRefused(
            BodyRefusal.MAY_NOT_SIT, "may not sit: declared a competing interest on 2026-03-01");
    book()
        .given(
            established(rule(SeatSource.APPOINTED).noCompeting(Consequence.SUSPENDED)),
            opened(SEAT))
        .when(fill(interested("2026-02-20", "2026-03-01", BEN), "2026-06-01", null))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", null));
    book()
        .given(established(rule(SeatSource.APPOINTED)), opened(SEAT))
        .when(fill(competing, "2026-06-01", null))
        .then(filled(SEAT, HOLDING, ANNE, "2026-06-01", null));
  }

  @Test
  void who_may_not_sit_today_takes_no_seat_from_a_day_gone_by() {
    var minds = rule(SeatSource.APPOINTED).noCompeting(Consequence.SUSPENDED).excludes("gp");
    var competing = interested("2026-05-20", "2026-06-01", BODY);
    var gp = stated(ANNE, "gp", "2026-05-20");

    book()
        .given(established(minds), opened(SEAT))
        .when(fill(competing, competing, "2026-05-10", null))
        .thenRefused(BodyRefusal.MAY_NOT_SIT, "declared a competing interest on 2026-06-01");
    book()
        .given(established(minds), opened(SEAT))
        .when(fill(known(ANNE), gp, "2026-05-10", null))
        .thenRefused(BodyRefusal.MAY_NOT_SIT, "the terms say no GP");
    book()
        .given(established(minds.deputies(Deputies.VOTES)), opened(SEAT))
        .when(deputy(known(ANNE), gp, "2026-05-10"))
        .thenRefused(BodyRefusal.MAY_NOT_SIT, "the terms say no GP");
    book()
        .given(established(minds), opened(SEAT))
        .when(fill(competing, competing, "2026-05-10", "2026-05-19"))
        .then(filled(SEAT, HOLDING, ANNE, "2026-05-10", "2026-05-19"));
  }

  @Test
  void who_is_asked_for_by_role_is_that_on_the_first_day_and_today() {
    var asks = rule(SeatSource.APPOINTED).asks("gp", "salaried-gp");
    var before = stated(ANNE, "gp", "2020-01-01");

    book()
        .given(established(asks), opened(SEAT))
        .when(fill(before, stated(ANNE, "salaried-gp", "2026-05-20"), "2026-05-10", null))
        .then(filled(SEAT, HOLDING, ANNE, "2026-05-10", null));
    book()
        .given(established(asks), opened(SEAT))
        .when(fill(before, stated(ANNE, "nurse", "2026-05-20"), "2026-05-10", null))
        .thenRefused(BodyRefusal.MAY_NOT_SIT, "which the register does not state");
  }

  @Test
  void whom_the_register_does_not_know_may_not_sit() {
    var nobody = new Candidate(ANNE, false, Map.of(), Interests.INTERESTS.initial());

    book()
        .given(established(rule(SeatSource.APPOINTED)), opened(SEAT))
        .when(fill(nobody, "2026-06-01", null))
        .thenRefused(BodyRefusal.MAY_NOT_SIT, "the register knows no such person");
  }

  @Test
  void an_interest_declared_later_suspends_or_ends_a_holding_and_its_end_lets_it_resume() {
    var held = filled(SEAT, HOLDING, ANNE, "2026-05-01", null);
    var competing = interested("2026-05-20", "2026-06-01", BODY);
    var bars = List.of(new Bar(Bar.Kind.COMPETING_INTEREST, INTEREST, JUNE, null));
    var suspends = established(rule(SeatSource.APPOINTED).noCompeting(Consequence.SUSPENDED));
    var suspended = new SeatSuspended(BODY, SEAT, HOLDING, JUNE, bars);

    book()
        .given(suspends, opened(SEAT), held)
        .when(review(competing, "2026-06-01"))
        .then(suspended);
    book()
        .given(suspends, opened(SEAT), held, suspended)
        .when(review(competing, "2026-06-02"))
        .thenNothing();
    book()
        .given(suspends, opened(SEAT), held, suspended)
        .when(review(known(ANNE), "2026-06-02"))
        .then(new SeatResumed(BODY, SEAT, HOLDING, day("2026-06-02")));
    book()
        .given(
            established(rule(SeatSource.APPOINTED).noCompeting(Consequence.CEASES)),
            opened(SEAT),
            held)
        .when(review(competing, "2026-06-01"))
        .then(suspended, new SeatVacated(BODY, SEAT, HOLDING, JUNE, VacatedFor.INTEREST, bars));
    book()
        .given(established(rule(SeatSource.APPOINTED)), opened(SEAT), held)
        .when(review(competing, "2026-06-01"))
        .thenNothing();
  }

  @Test
  void a_role_stated_later_suspends() {
    book()
        .given(
            established(rule(SeatSource.APPOINTED).excludes("gp")),
            opened(SEAT),
            filled(SEAT, HOLDING, ANNE, "2026-05-01", null))
        .when(review(stated(ANNE, "gp", "2026-06-01"), "2026-06-01"))
        .then(
            new SeatSuspended(
                BODY,
                SEAT,
                HOLDING,
                JUNE,
                List.of(new Bar(Bar.Kind.ROLE_EXCLUDED, null, JUNE, "gp"))));
  }

  @Test
  void who_is_erased_leaves() {
    book()
        .given(
            established(rule(SeatSource.APPOINTED)),
            opened(SEAT),
            filled(SEAT, HOLDING, ANNE, "2026-05-01", null))
        .when(
            review(
                new Candidate(ANNE, false, Map.of(), Interests.INTERESTS.initial()), "2026-06-01"))
        .then(new SeatVacated(BODY, SEAT, HOLDING, JUNE, VacatedFor.ERASED, null));
  }

  @Test
  void a_term_is_renewed_as_often_as_the_terms_allow() {
    var rule = rule(SeatSource.APPOINTED).term(12).renewals(1);
    var held = filled(SEAT, HOLDING, ANNE, "2026-05-01", "2027-04-30");
    var renewed = new TermRenewed(BODY, SEAT, HOLDING, day("2028-04-30"), null);

    book().given(established(rule), opened(SEAT), held).when(renew("2027-04-01")).then(renewed);
    book()
        .given(established(rule), opened(SEAT), held, renewed)
        .when(renew("2028-04-01"))
        .thenRefused(BodyRefusal.NO_MORE_RENEWALS, "2 terms in a row");
    book()
        .given(established(rule), opened(SEAT), held, renewed)
        .when(fill(known(ANNE), "2028-05-01", null))
        .thenRefused(BodyRefusal.NO_MORE_RENEWALS);
    book()
        .given(established(rule), opened(SEAT), held, renewed)
        .when(fill(Council.id(322), known(ANNE), "2028-05-02", null, How.APPOINTED))
        .thenEvents(events -> assertEquals(1, events.size()));
    book()
        .given(
            established(rule(SeatSource.APPOINTED)),
            opened(SEAT),
            filled(SEAT, HOLDING, ANNE, "2026-05-01", null))
        .when(renew("2027-04-01"))
        .thenRefused(BodyRefusal.TERM_WITHOUT_END);
  }

  @Test
  void who_resigns_holds_the_seat_to_the_last_day() {
    var body =
        standing(
            established(rule(SeatSource.APPOINTED)),
            opened(SEAT),
            filled(SEAT, HOLDING, ANNE, "2026-05-01", null),
            new SeatVacated(BODY, SEAT, HOLDING, JUNE, VacatedFor.RESIGNED, null));

    assertTrue(body.placeOf(ANNE, JUNE).isPresent());
    assertFalse(body.placeOf(ANNE, JUNE.plusDays(1)).isPresent());
    book()
        .given(established(rule(SeatSource.APPOINTED)), opened(SEAT))
        .when(new VacateSeat(BODY, SEAT, JUNE, VacatedFor.RESIGNED))
        .thenRefused(BodyRefusal.SEAT_VACANT);
  }

  @Test
  void that_they_leave_on_a_day_is_recorded_once_and_an_earlier_day_puts_it_right() {
    var left = new SeatVacated(BODY, SEAT, HOLDING, JUNE, VacatedFor.RESIGNED, null);
    var earlier =
        new SeatVacated(BODY, SEAT, HOLDING, JUNE.minusDays(1), VacatedFor.RESIGNED, null);
    var held =
        book()
            .given(
                established(rule(SeatSource.APPOINTED)),
                opened(SEAT),
                filled(SEAT, HOLDING, ANNE, "2026-05-01", null));
    held.when(new VacateSeat(BODY, SEAT, JUNE, VacatedFor.RESIGNED)).then(left);
    held.given(left)
        .when(new VacateSeat(BODY, SEAT, JUNE, VacatedFor.RESIGNED))
        .thenRefused(BodyRefusal.VACATED_ALREADY, "lastday", JUNE);
    held.given(left)
        .when(new VacateSeat(BODY, SEAT, JUNE.minusDays(1), VacatedFor.RESIGNED))
        .then(earlier);
  }

  @Test
  void training_is_on_record_before_a_holder_sits_and_as_long_as_it_counts() {
    var body =
        standing(
            established(rule(SeatSource.APPOINTED).training("induction")),
            opened(SEAT),
            filled(SEAT, HOLDING, ANNE, "2026-05-01", null),
            new TrainingRecorded(BODY, ANNE, "induction", JUNE, day("2026-06-30"), null));

    assertFalse(sits(body, "2026-05-31"));
    assertTrue(sits(body, "2026-06-01"));
    assertTrue(sits(body, "2026-06-30"));
    assertFalse(sits(body, "2026-07-01"));
    book()
        .given(established(rule(SeatSource.APPOINTED)))
        .when(trained(true))
        .thenRefused(BodyRefusal.NOT_DONE_YET);
    book()
        .given(established(rule(SeatSource.APPOINTED)))
        .when(trained(false))
        .thenRefused(BodyRefusal.NO_SUCH_PERSON_KNOWN, "person", ANNE);
  }

  private static RecordTraining trained(boolean known) {
    return new RecordTraining(BODY, ANNE, known, "induction", JUNE, null, null, day("2026-05-31"));
  }

  @Test
  void a_deputy_comes_where_the_terms_let_one_and_may_sit_as_the_holder_may() {
    var lets = rule(SeatSource.APPOINTED).deputies(Deputies.SPEAKS).excludes("gp");

    book()
        .given(established(lets), opened(SEAT))
        .when(deputy(known(BEN), known(BEN), "2026-06-01"))
        .then(new DeputyNamed(BODY, SEAT, BEN, JUNE, null));
    book()
        .given(established(lets), opened(SEAT))
        .when(deputy(stated(BEN, "gp", "2026-05-01"), known(BEN), "2026-06-01"))
        .thenRefused(BodyRefusal.MAY_NOT_SIT);
    book()
        .given(established(rule(SeatSource.APPOINTED)), opened(SEAT))
        .when(deputy(known(BEN), known(BEN), "2026-06-01"))
        .thenRefused(BodyRefusal.NO_DEPUTIES, "person", BEN);
  }

  @Test
  void there_is_one_chair_at_a_time() {
    var two =
        new Object[] {
          established(rule(SeatSource.APPOINTED)),
          opened(SEAT),
          opened(OTHER_SEAT),
          filled(SEAT, HOLDING, ANNE, "2026-05-01", null),
          filled(OTHER_SEAT, OTHER_HOLDING, BEN, "2026-05-01", null)
        };
    var chair =
        new OfficeGiven(BODY, SEAT, HOLDING, Office.CHAIR, JUNE, day("2026-06-30"), How.ELECTED);

    book().given(two).when(chair(SEAT, "2026-06-01", "2026-06-30")).then(chair);
    book()
        .given(two)
        .given(chair)
        .when(chair(OTHER_SEAT, "2026-06-30", null))
        .thenRefused(BodyRefusal.OFFICE_HELD, "office", Office.CHAIR);
    book()
        .given(two)
        .given(chair)
        .when(chair(OTHER_SEAT, "2026-07-01", null))
        .thenEvents(events -> assertEquals(1, events.size()));
    book()
        .given(two)
        .given(chair)
        .when(chair(OTHER_SEAT, "2026-05-01", "2026-05-31"))
        .thenEvents(events -> assertEquals(1, events.size()));
    book()
        .given(two)
        .given(chair)
        .when(chair(OTHER_SEAT, "2026-05-01", "2026-06-01"))
        .thenRefused(BodyRefusal.OFFICE_HELD);
  }

  private static GiveOffice chair(UUID seat, String from, @Nullable String to) {
    return new GiveOffice(
        BODY, seat, Office.CHAIR, day(from), to == null ? null : day(to), How.ELECTED);
  }

  private static Candidate interested(String since, String declared, UUID competing) {
    return new Candidate(
        ANNE,
        true,
        Map.of(),
        Told.folded(Told.declared(ANNE, INTEREST, since, declared, competing)));
  }

  private static boolean sits(Standing body, String day) {
    return body.placeOf(ANNE, day(day)).orElseThrow().sits();
  }

  private static Standing standing(BodyEvent... events) {
    Body body = Body.BODIES.initial();
    for (BodyEvent event : events) {
      body = Body.evolve(body, event);
    }
    return (Standing) body;
  }

  private static OpenSeat open() {
    return new OpenSeat(BODY, OTHER_SEAT, "seats", null, null, MAY, null);
  }

  private static FillSeat fill(How how) {
    return fill(HOLDING, known(ANNE), "2026-06-01", null, how);
  }

  private static FillSeat fill(Candidate who, String from, @Nullable String to) {
    return fill(HOLDING, who, from, to, How.APPOINTED);
  }

  private static FillSeat fill(
      UUID holding, Candidate who, String from, @Nullable String to, How how) {
    return new FillSeat(
        BODY,
        SEAT,
        holding,
        who,
        day(from),
        to == null ? null : day(to),
        how,
        null,
        null,
        false,
        today(who));
  }

  private static FillSeat fill(Candidate then, Candidate now, String from, @Nullable String to) {
    return new FillSeat(
        BODY,
        SEAT,
        HOLDING,
        then,
        day(from),
        to == null ? null : day(to),
        How.APPOINTED,
        null,
        null,
        false,
        today(now));
  }

  private static NameDeputy deputy(Candidate then, Candidate now, String from) {
    return new NameDeputy(BODY, SEAT, then, day(from), null, today(now));
  }

  private static RenewTerm renew(String day) {
    return new RenewTerm(BODY, SEAT, known(ANNE), day(day), null);
  }

  private static ReviewHolder review(Candidate who, String day) {
    return new ReviewHolder(BODY, who, day(day));
  }
}
