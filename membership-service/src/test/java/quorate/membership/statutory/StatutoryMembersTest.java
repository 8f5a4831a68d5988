package quorate.membership.statutory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.membership.Sourced.HOVE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.membership.known.Moment;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.people.Unsealing.Identity;

/** Who is the same member in law, and since when. */
class StatutoryMembersTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEA = new UUID(0, 2);
  private static final UUID CAT = new UUID(0, 3);
  private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
  private static final Instant ENTERED = Instant.parse("2026-05-01T00:00:00Z");

  private static List<StatutoryLine> lines(HolderNamed... holders) {
    var entered = new ArrayList<Entered>();
    List<MemberEvent> events = new ArrayList<>();
    events.add(new ApplicationMade(HOVE, JANUARY));
    events.add(new MemberAdmitted(HOVE, JANUARY, "Board 1"));
    events.addAll(List.of(holders));
    events.forEach(event -> entered.add(new Entered(event, ENTERED)));
    return StatutoryRegister.on(JUNE.plusYears(1), Map.of(HOVE, entered));
  }

  private static HolderNamed partners(LocalDate from, UUID... persons) {
    return new HolderNamed(HOVE, "partners", List.of(persons), null, null, null, from);
  }

  private static HolderNamed company(LocalDate from, String name, String number, String office) {
    return new HolderNamed(HOVE, "company", null, name, number, office, from);
  }

  private static List<?> row(StatutoryLine line) {
    var who =
        Map.of(
            ANN, new Identity("Ann", "1 High Street"),
            BEA, new Identity("Bea", "2 Low Road"),
            CAT, new Identity("Cat", null));
    var moment = new Moment(JUNE.plusYears(1), ENTERED);
    return StatutorySheet.of("hove", List.of(line), who, moment).rows().getFirst().subList(0, 2);
  }

  private static StatutoryLine only(List<StatutoryLine> lines) {
    assertEquals(1, lines.size(), lines::toString);
    return lines.getFirst();
  }

  @Test
  void a_company_with_another_name_and_office_is_the_same_as_it_is_now() {
    var line =
        only(
            lines(
                company(JANUARY, "Movers Ltd", "1234567", "1 Old Road"),
                company(MARCH, "Movers Renamed Ltd", "01234567", "2 New Road")));
    assertEquals(JANUARY, line.registered());
    assertNull(line.ceased());
    assertEquals(List.of("Movers Renamed Ltd (01234567)", "2 New Road"), row(line));
  }

  @Test
  void another_company_is_another_member() {
    var lines =
        lines(
            company(JANUARY, "Movers Ltd", "01234567", "1 Old Road"),
            company(MARCH, "Movers Ltd", "01234568", "1 Old Road"));
    assertEquals(MARCH.minusDays(1), lines.getFirst().ceased());
    assertEquals(MARCH, lines.getLast().registered());
  }

  @Test
  void the_same_partners_in_another_order_are_the_same_member() {
    var line = only(lines(partners(JANUARY, ANN, BEA), partners(MARCH, BEA, ANN)));
    assertEquals(JANUARY, line.registered());
    assertEquals(List.of("Bea; Ann", "Bea: 2 Low Road; Ann: 1 High Street"), row(line));
  }

  @Test
  void who_joins_is_entered_from_that_day_and_the_others_stay_as_they_were() {
    var line = only(lines(partners(JANUARY, ANN, BEA), partners(MARCH, ANN, BEA, CAT)));
    assertEquals(JANUARY, line.registered());
    assertEquals(
        List.of("Ann; Bea; Cat (from 2020-03-01)", "Ann: 1 High Street; Bea: 2 Low Road"),
        row(line));
  }

  @Test
  void who_leaves_the_others_ceases_alone() {
    var lines = lines(partners(JANUARY, ANN), partners(MARCH, ANN, BEA), partners(JUNE, BEA));
    assertEquals(2, lines.size());
    assertEquals(List.of("Ann", "1 High Street"), row(lines.getFirst()));
    assertEquals(JANUARY, lines.getFirst().registered());
    assertEquals(JUNE.minusDays(1), lines.getFirst().ceased());
    assertEquals(List.of("Bea", "2 Low Road"), row(lines.getLast()));
    assertEquals(MARCH, lines.getLast().registered());
    assertNull(lines.getLast().ceased());
  }
}
