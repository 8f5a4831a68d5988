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
import static quorate.governance.body.Council.filled;
import static quorate.governance.body.Council.known;
import static quorate.governance.body.Council.opened;
import static quorate.governance.body.Council.rule;
import static quorate.governance.body.Council.terms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.governance.body.BodyCommand.CloseSeat;
import quorate.governance.body.BodyCommand.DissolveBody;
import quorate.governance.body.BodyCommand.EndDeputy;
import quorate.governance.body.BodyCommand.EndOffice;
import quorate.governance.body.BodyCommand.EstablishBody;
import quorate.governance.body.BodyCommand.FillSeat;
import quorate.governance.body.BodyCommand.GiveOffice;
import quorate.governance.body.BodyCommand.NameDeputy;
import quorate.governance.body.BodyCommand.OpenSeat;
import quorate.governance.body.BodyCommand.RenameBody;
import quorate.governance.body.BodyCommand.ReviseTerms;
import quorate.governance.body.BodyEvent.BodyDissolved;
import quorate.governance.body.BodyEvent.BodyRenamed;
import quorate.governance.body.BodyEvent.DeputyEnded;
import quorate.governance.body.BodyEvent.DeputyNamed;
import quorate.governance.body.BodyEvent.OfficeEnded;
import quorate.governance.body.BodyEvent.OfficeGiven;
import quorate.governance.body.BodyEvent.SeatClosed;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.BodyEvent.SeatVacated;

/** From when to when a body, its seats, deputies and offices are there. */
class LastingTest {

  private static final BodyEvent COUNCIL = established(rule(SeatSource.APPOINTED));
  private static final BodyEvent LETS_DEPUTIES =
      established(rule(SeatSource.APPOINTED).deputies(Deputies.VOTES));

  @Test
  void a_body_is_established_once_and_under_a_parent_that_is_there() {
    book().given(COUNCIL).when(establish(null)).thenRefused(BodyRefusal.ESTABLISHED_ALREADY);
    assertEquals("established", under(MAY.toString()));
    assertEquals("no-such-parent", under(MAY.plusDays(1).toString()));
    book()
        .when(establish(Council.id(302)))
        .thenRefused(BodyRefusal.NO_SUCH_PARENT, "parent", Council.id(302));
  }

  // a parent that is there from a day on, for a body of 1 May
  private static String under(String since) {
    var parent =
        new BodyEvent.BodyEstablished(
            Council.id(302),
            BodyKind.BOARD,
            "Board",
            null,
            null,
            day(since),
            terms(rule(SeatSource.APPOINTED)));
    var there = Body.evolve(Body.BODIES.initial(), parent);
    var decision = BodyDecider.decide(establish(Council.id(302)), new Body.Unknown(), there);
    return decision instanceof Decision.Accepted<BodyEvent> ? "established" : "no-such-parent";
  }

  private static EstablishBody establish(@Nullable UUID parent) {
    return new EstablishBody(
        BODY,
        BodyKind.PARTNERSHIP_COUNCIL,
        "Council",
        parent,
        null,
        MAY,
        terms(rule(SeatSource.APPOINTED)));
  }

  @Test
  void it_is_renamed_revised_and_given_seats_from_its_first_day_to_its_last() {
    var gone = new BodyDissolved(BODY, JUNE, null);
    var early = MAY.minusDays(1);
    var late = JUNE.plusDays(1);
    var same = terms(rule(SeatSource.APPOINTED));
    book()
        .given(COUNCIL)
        .when(new RenameBody(BODY, "Forum", MAY))
        .then(new BodyRenamed(BODY, "Forum", MAY));
    book().given(COUNCIL, gone).when(new RenameBody(BODY, "Forum", JUNE)).thenEvents(it -> {});
    for (var day : List.of(early, late)) {
      book()
          .given(COUNCIL, gone)
          .when(new RenameBody(BODY, "Forum", day))
          .thenRefused(BodyRefusal.NOT_THERE_THEN, "from", day);
      book()
          .given(COUNCIL, gone)
          .when(new ReviseTerms(BODY, day, same, null))
          .thenRefused(BodyRefusal.NOT_THERE_THEN, "from", day);
      book()
          .given(COUNCIL, gone)
          .when(new OpenSeat(BODY, SEAT, "seats", null, null, day, null))
          .thenRefused(BodyRefusal.NOT_THERE_THEN, "from", day);
    }
  }

  @Test
  void it_is_dissolved_once_on_its_first_day_at_the_earliest_and_its_seats_with_it() {
    book()
        .given(COUNCIL, opened(SEAT), filled(SEAT, HOLDING, ANNE, "2026-05-01", null))
        .when(new DissolveBody(BODY, MAY, null, MAY))
        .then(
            new BodyDissolved(BODY, MAY, null),
            new SeatClosed(BODY, SEAT, MAY, CloseReason.BODY_DISSOLVED),
            new SeatVacated(BODY, SEAT, HOLDING, MAY, VacatedFor.SEAT_CLOSED, null));
    book()
        .given(COUNCIL)
        .when(new DissolveBody(BODY, MAY.minusDays(1), null, MAY.minusDays(1)))
        .thenRefused(BodyRefusal.ENDS_BEFORE_IT_BEGAN, "lastday", MAY.minusDays(1));
    book()
        .given(COUNCIL, new BodyDissolved(BODY, JUNE, null))
        .when(new DissolveBody(BODY, JUNE, null, JUNE))
        .thenRefused(BodyRefusal.DISSOLVED_ALREADY);
  }

  @Test
  void what_it_decided_until_today_stays_decided_by_a_body_that_was_there() {
    book()
        .given(COUNCIL)
        .when(new DissolveBody(BODY, JUNE.minusDays(1), null, JUNE))
        .thenRefused(BodyRefusal.NOT_DISSOLVED_BACK, "lastday", JUNE.minusDays(1));
    book()
        .given(COUNCIL)
        .when(new DissolveBody(BODY, JUNE, null, JUNE))
        .then(new BodyDissolved(BODY, JUNE, null));
  }

  @Test
  void a_seat_is_filled_while_it_is_there() {
    var later = new SeatOpened(BODY, SEAT, "seats", null, null, JUNE, null);
    var closed = new SeatClosed(BODY, SEAT, day("2026-06-30"), CloseReason.NO_LONGER_WANTED);
    book().given(COUNCIL, later, closed).when(fill("2026-06-01")).thenEvents(it -> {});
    book().given(COUNCIL, later, closed).when(fill("2026-06-30")).thenEvents(it -> {});
    for (String day : List.of("2026-05-31", "2026-07-01")) {
      book()
          .given(COUNCIL, later, closed)
          .when(fill(day))
          .thenRefused(BodyRefusal.SEAT_NOT_THERE_THEN, "from", day(day));
    }
    book()
        .given(COUNCIL, later, closed)
        .when(new CloseSeat(BODY, SEAT, JUNE))
        .thenRefused(BodyRefusal.SEAT_NOT_THERE_THEN, "its last day is 2026-06-30");
    book().given(COUNCIL).when(fill("2026-06-01")).thenRefused(BodyRefusal.NO_SUCH_SEAT);
  }

  @Test
  void a_deputy_is_named_once_sits_nowhere_else_and_comes_until_their_last_day() {
    var named = new DeputyNamed(BODY, SEAT, BEN, JUNE, day("2026-06-30"));
    var seats = new Object[] {LETS_DEPUTIES, opened(SEAT), opened(OTHER_SEAT)};
    book().given(seats).when(deputy("2026-06-01", "2026-06-30")).then(named);
    book()
        .given(seats)
        .when(deputy("2026-06-01", "2026-05-31"))
        .thenRefused(BodyRefusal.ENDS_BEFORE_IT_BEGAN, "to", day("2026-05-31"));
    book()
        .given(seats)
        .given(named)
        .when(deputy("2026-06-30", null))
        .thenRefused(BodyRefusal.DEPUTY_ALREADY, "person", BEN);
    book().given(seats).given(named).when(deputy("2026-07-01", null)).thenEvents(it -> {});
    book()
        .given(seats)
        .given(filled(OTHER_SEAT, OTHER_HOLDING, BEN, "2026-05-01", null))
        .when(deputy("2026-06-01", null))
        .thenRefused(BodyRefusal.HOLDS_ANOTHER_SEAT, "person", BEN);
    book()
        .given(seats)
        .given(named)
        .when(new EndDeputy(BODY, SEAT, BEN, day("2026-06-30")))
        .then(new DeputyEnded(BODY, SEAT, BEN, day("2026-06-30")));
    for (String day : List.of("2026-05-31", "2026-07-01")) {
      book()
          .given(seats)
          .given(named)
          .when(new EndDeputy(BODY, SEAT, BEN, day(day)))
          .thenRefused(BodyRefusal.NO_SUCH_DEPUTY, "person", BEN);
    }
  }

  @Test
  void an_office_is_given_to_who_holds_the_seat_and_ends_while_they_have_it() {
    var held = filled(SEAT, HOLDING, ANNE, "2026-05-01", "2026-06-30");
    var given = new OfficeGiven(BODY, SEAT, HOLDING, Office.CHAIR, JUNE, null, How.ELECTED);
    book().given(COUNCIL, opened(SEAT), held).when(chair("2026-06-01")).then(given);
    book()
        .given(COUNCIL, opened(SEAT), held)
        .when(chair("2026-07-01"))
        .thenRefused(BodyRefusal.SEAT_VACANT, "from", day("2026-07-01"));
    book()
        .given(COUNCIL, opened(SEAT), held, given)
        .when(new EndOffice(BODY, SEAT, Office.CHAIR, JUNE))
        .then(new OfficeEnded(BODY, SEAT, HOLDING, Office.CHAIR, JUNE));
    book()
        .given(COUNCIL, opened(SEAT), held, given)
        .when(new EndOffice(BODY, SEAT, Office.CHAIR, JUNE.minusDays(1)))
        .thenRefused(BodyRefusal.OFFICE_NOT_HELD, "office", Office.CHAIR);
    book()
        .given(established(rule(SeatSource.APPOINTED).office(Office.CHAIR)))
        .given(opened(SEAT), opened(OTHER_SEAT))
        .given(held, filled(OTHER_SEAT, OTHER_HOLDING, BEN, "2026-05-01", null))
        .when(new GiveOffice(BODY, OTHER_SEAT, Office.CHAIR, JUNE, null, How.ELECTED))
        .thenRefused(BodyRefusal.OFFICE_HELD);
  }

  private static FillSeat fill(String from) {
    return new FillSeat(
        BODY,
        SEAT,
        HOLDING,
        known(ANNE),
        day(from),
        null,
        How.APPOINTED,
        null,
        null,
        false,
        Council.today(known(ANNE)));
  }

  private static NameDeputy deputy(String from, @Nullable String to) {
    return new NameDeputy(
        BODY, SEAT, known(BEN), day(from), to == null ? null : day(to), Council.today(known(BEN)));
  }

  private static GiveOffice chair(String from) {
    return new GiveOffice(BODY, SEAT, Office.CHAIR, day(from), null, How.ELECTED);
  }
}
