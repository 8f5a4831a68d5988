package quorate.governance.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.body.Council.ANNE;
import static quorate.governance.body.Council.BODY;
import static quorate.governance.body.Council.HOLDING;
import static quorate.governance.body.Council.JUNE;
import static quorate.governance.body.Council.MAY;
import static quorate.governance.body.Council.book;
import static quorate.governance.body.Council.day;
import static quorate.governance.body.Council.established;
import static quorate.governance.body.Council.rule;
import static quorate.governance.body.Council.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.body.BodyCommand.FollowRegister;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.SeatClosed;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.BodyEvent.SeatVacated;
import quorate.governance.body.BodyEvent.TermsRevised;
import quorate.governance.body.Council.RuleMade;
import quorate.governance.registered.Organisations;
import quorate.governance.registered.Organisations.Link;
import quorate.governance.registered.Organisations.Organisation;

/** Seats that come and go with the register, or with the list of their rule. */
class FollowingTest {

  private static final Organisation HOVE_PCN = network("U14062", "2019-07-01", null);
  private static final Organisation EAST_PCN = network("U22426", "2026-06-01", null);

  @Test
  void every_network_has_a_seat_from_the_day_on_which_both_are_there() {
    var council = established(rule(SeatSource.EVERY_NETWORK));

    assertEquals(
        List.of("U14062 2026-05-01", "U22426 2026-06-01"),
        opened(follow(council, all(EAST_PCN, HOVE_PCN))));
    var there = follow(council, all(HOVE_PCN));
    book().given(council).given(there.toArray()).when(asked(council, all(HOVE_PCN))).thenNothing();
  }

  @Test
  void a_network_that_closes_takes_its_seat_with_it() {
    var council = established(rule(SeatSource.EVERY_NETWORK));
    var seat = (SeatOpened) follow(council, all(HOVE_PCN)).getFirst();
    var holder =
        new SeatFilled(
            BODY, seat.seat(), HOLDING, ANNE, MAY, null, How.EX_OFFICIO, null, null, null);
    var closed = all(network("U14062", "2019-07-01", "2026-06-30"));
    var last = day("2026-06-30");

    book()
        .given(council, seat, holder)
        .when(asked(council, closed))
        .then(
            new SeatClosed(BODY, seat.seat(), last, CloseReason.NETWORK_CLOSED),
            new SeatVacated(BODY, seat.seat(), HOLDING, last, VacatedFor.SEAT_CLOSED, null));
  }

  @Test
  void a_network_that_was_gone_before_has_no_seat_and_one_that_closes_later_has_it_until_then() {
    var council = established(rule(SeatSource.EVERY_NETWORK));

    assertEquals(List.of(), follow(council, all(network("U14062", "2019-07-01", "2026-05-31"))));
    var events = follow(council, all(network("U14062", "2019-07-01", "2026-06-01")));
    assertEquals(List.of("U14062 2026-05-01"), opened(events));
    assertEquals(day("2026-06-01"), ((SeatClosed) events.get(1)).lastDay());
  }

  @Test
  void a_network_whose_closure_was_taken_back_has_a_seat_again() {
    var council = established(rule(SeatSource.EVERY_NETWORK));
    var seat = (SeatOpened) follow(council, all(HOVE_PCN)).getFirst();
    var closed = new SeatClosed(BODY, seat.seat(), day("2026-05-20"), CloseReason.NETWORK_CLOSED);

    book()
        .given(council, seat, closed)
        .when(asked(council, all(HOVE_PCN)))
        .thenEvents(events -> assertEquals(List.of("U14062 2026-05-21"), opened(events)));
  }

  @Test
  void only_networks_within_the_area_have_seats() {
    var inArea = established(rule(SeatSource.EVERY_NETWORK).within("09D"));
    var elsewhere = established(rule(SeatSource.EVERY_NETWORK).within("70F"));
    var inPlace = established(rule(SeatSource.EVERY_NETWORK).within("hove"));
    var covered =
        new Organisations(
            List.of(HOVE_PCN, EAST_PCN),
            List.of(new Link("hove", "covers", "network", "U14062", day("2026-05-15"), null)));

    assertEquals(List.of("U14062 2026-05-01"), opened(follow(inArea, all(HOVE_PCN))));
    assertEquals(List.of(), follow(elsewhere, all(HOVE_PCN)));
    assertEquals(List.of("U14062 2026-05-15"), opened(follow(inPlace, covered)));
  }

  @Test
  void a_federation_has_a_seat_where_there_is_one() {
    var council = established(rule(SeatSource.FEDERATION_WHERE_THERE_IS_ONE));
    var federation = new Organisation("federation", "hove-fed", "", day("2020-01-01"), null);

    assertEquals(List.of(), follow(council, all(HOVE_PCN)));
    assertEquals(
        List.of("hove-fed 2026-05-01"), opened(follow(council, all(HOVE_PCN, federation))));
  }

  @Test
  void the_lmc_chair_has_a_seat_in_an_area_that_the_lmc_covers() {
    var lmc = new Organisation("lmc", "sussex-lmc", "", day("2020-01-01"), null);
    var covers = new Link("sussex-lmc", "covers", "organisation", "hove", day("2020-01-01"), null);
    var council = established(rule(SeatSource.LMC_CHAIR).within("hove"));

    assertEquals(List.of(), follow(council, all(lmc)));
    assertEquals(
        List.of("sussex-lmc 2026-05-01"),
        opened(follow(council, new Organisations(List.of(lmc), List.of(covers)))));
  }

  @Test
  void each_place_of_the_register_has_a_seat_or_each_locality_that_is_listed() {
    var place = new Organisation("place", "hove", "", day("2026-04-01"), null);

    assertEquals(
        List.of("hove 2026-05-01"),
        opened(follow(established(rule(SeatSource.ONE_PER_LOCALITY)), all(place))));
    assertEquals(
        List.of("North 2026-05-01", "South 2026-05-01"),
        opened(
            follow(
                established(rule(SeatSource.ONE_PER_LOCALITY).localities("South", "North")),
                all(place))));
  }

  @Test
  void a_locality_that_is_listed_no_longer_loses_its_seat_when_the_terms_change() {
    var council = established(rule(SeatSource.ONE_PER_LOCALITY).localities("North", "South"));
    var seats = follow(council, all());
    var revised =
        new TermsRevised(
            BODY, JUNE, terms(rule(SeatSource.ONE_PER_LOCALITY).localities("North")), null);

    book()
        .given(council)
        .given(seats.toArray())
        .given(revised)
        .when(new FollowRegister(BODY, List.of(), JUNE))
        .then(
            new SeatClosed(
                BODY,
                ((SeatOpened) seats.get(1)).seat(),
                day("2026-05-31"),
                CloseReason.NO_LONGER_WITHIN));
  }

  @Test
  void a_seat_that_later_terms_close_is_not_opened_again_before() {
    var council = established(rule(SeatSource.ONE_PER_LOCALITY).localities("North", "South"));
    var seats = follow(council, all());
    var later = day("2026-09-01");
    var revised =
        new TermsRevised(
            BODY, later, terms(rule(SeatSource.ONE_PER_LOCALITY).localities("North")), null);
    var closed =
        new SeatClosed(
            BODY,
            ((SeatOpened) seats.get(1)).seat(),
            day("2026-08-31"),
            CloseReason.NO_LONGER_WITHIN);

    book()
        .given(council)
        .given(seats.toArray())
        .given(revised, closed)
        .when(new FollowRegister(BODY, List.of(), JUNE))
        .thenNothing();
  }

  @Test
  void there_are_no_more_seats_than_the_rule_allows() {
    var two = new RuleMade[] {rule(SeatSource.EVERY_NETWORK).most(2)};
    var one = new RuleMade[] {rule(SeatSource.EVERY_NETWORK).most(1)};

    assertEquals(2, opened(follow(established(two), all(HOVE_PCN, EAST_PCN))).size());
    assertEquals(
        List.of("U14062 2026-05-01"), opened(follow(established(one), all(HOVE_PCN, EAST_PCN))));
  }

  @Test
  void seats_that_are_opened_by_hand_are_left_alone() {
    for (SeatSource source :
        List.of(
            SeatSource.APPOINTED, SeatSource.ELECTED, SeatSource.CO_OPTED, SeatSource.MEMBERS)) {
      var council = established(rule(source));
      book()
          .given(council, Council.opened(Council.SEAT))
          .when(asked(council, all(HOVE_PCN)))
          .thenNothing();
    }
  }

  private static List<BodyEvent> follow(BodyEstablished council, Organisations known) {
    List<BodyEvent> all = new ArrayList<>();
    book().given(council).when(asked(council, known)).thenEvents(all::addAll);
    return all;
  }

  private static FollowRegister asked(BodyEstablished council, Organisations known) {
    return new FollowRegister(BODY, WantedSeats.of(known, council.terms()), JUNE);
  }

  private static List<String> opened(List<BodyEvent> events) {
    return events.stream()
        .filter(SeatOpened.class::isInstance)
        .map(SeatOpened.class::cast)
        .map(it -> code(it) + " " + it.from())
        .toList();
  }

  private static String code(SeatOpened seat) {
    return seat.of() == null ? "nobody" : seat.of().code();
  }

  private static Organisation network(String code, String since, @Nullable String last) {
    LocalDate lastDay = last == null ? null : day(last);
    return new Organisation("network", code, "09D", day(since), lastDay);
  }

  @Test
  void an_area_is_unknown_where_the_register_knows_such_seats_elsewhere() {
    var mistyped = rule(SeatSource.EVERY_NETWORK).within("O9D");

    assertTrue(WantedSeats.isOfNoArea(all(HOVE_PCN), mistyped.made()));
    assertFalse(WantedSeats.isOfNoArea(all(), mistyped.made()));
  }

  private static Organisations all(Organisation... known) {
    return new Organisations(List.of(known), List.of());
  }

  /** A seat opens once, whoever asks for it. */
  @Test
  void the_same_seat_has_the_same_id() {
    var council = established(rule(SeatSource.EVERY_NETWORK));
    UUID first = ((SeatOpened) follow(council, all(HOVE_PCN)).getFirst()).seat();

    assertEquals(first, ((SeatOpened) follow(council, all(HOVE_PCN)).getFirst()).seat());
  }
}
