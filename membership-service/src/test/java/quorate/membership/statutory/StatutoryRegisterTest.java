package quorate.membership.statutory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.membership.Sourced.HOVE;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.statutory.Entered.Change;

class StatutoryRegisterTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEA = new UUID(0, 2);
  private static final LocalDate JANUARY = LocalDate.of(2010, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2010, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2012, 6, 30);

  private final List<Entered> entered = new ArrayList<>();

  private StatutoryRegisterTest with(MemberEvent... events) {
    for (MemberEvent event : events) {
      entered.add(new Entered(event, at(entered.size())));
    }
    return this;
  }

  private static Instant at(int hour) {
    return Instant.parse("2026-05-01T00:00:00Z").plusSeconds(3600L * hour);
  }

  private List<StatutoryLine> on(LocalDate day) {
    return StatutoryRegister.on(day, Map.of(HOVE, entered));
  }

  private static HolderNamed nominee(UUID person, LocalDate from) {
    return new HolderNamed(HOVE, "nominee", List.of(person), null, null, null, from);
  }

  private static HoldingStated shares(String number, LocalDate from) {
    return new HoldingStated(HOVE, "A", new BigInteger(number), null, null, from);
  }

  private StatutoryRegisterTest annsShare() {
    return with(
        new ApplicationMade(HOVE, JANUARY),
        new MemberAdmitted(HOVE, JANUARY, "Board 1"),
        nominee(ANN, JANUARY),
        shares("10", JANUARY));
  }

  @Test
  void a_member_is_registered_from_admission_with_what_it_holds() {
    var line = only(annsShare().on(JANUARY));
    assertEquals(JANUARY, line.registered());
    assertNull(line.ceased());
    assertEquals(new BigInteger("10"), line.holding().orElseThrow().shares());
    assertEquals(
        List.of(
            new Change("admitted", JANUARY, at(1)),
            new Change("holder", JANUARY, at(2)),
            new Change("holding", JANUARY, at(3))),
        line.changes());
    assertEquals(List.of(), on(JANUARY.minusDays(1)));
  }

  @Test
  void another_nominee_is_another_member() {
    var lines = annsShare().with(nominee(BEA, MARCH)).on(MARCH);
    assertEquals(2, lines.size());
    assertEquals(MARCH.minusDays(1), lines.get(0).ceased());
    assertEquals(List.of(BEA), lines.get(1).holder().orElseThrow().persons());
    assertEquals(MARCH, lines.get(1).registered());
    assertEquals(1, on(MARCH.minusDays(1)).size());
    assertNull(only(on(MARCH.minusDays(1))).ceased());
  }

  @Test
  void another_holding_is_a_change_of_the_same_member() {
    var line = only(annsShare().with(shares("25", MARCH)).on(MARCH));
    assertEquals(new BigInteger("25"), line.holding().orElseThrow().shares());
    assertEquals(new Change("holding", MARCH, at(4)), line.changes().getLast());
  }

  @Test
  void a_suspended_member_stays_in_the_register_without_a_mark() {
    var line =
        only(
            annsShare()
                .with(
                    new MemberSuspended(HOVE, MARCH, "levy"),
                    new MemberReinstated(HOVE, MARCH.plusDays(9), null))
                .on(JUNE));
    assertEquals(JANUARY, line.registered());
    assertEquals(3, line.changes().size());
  }

  @Test
  void a_former_member_stays_for_ten_years() {
    annsShare().with(new MemberResigned(HOVE, JUNE));
    assertNull(only(on(JUNE)).ceased());
    var former = only(on(JUNE.plusYears(10)));
    assertEquals(JUNE, former.ceased());
    assertEquals(new Change("ceased", JUNE.plusDays(1), at(4)), former.changes().getLast());
    assertEquals(List.of(), on(JUNE.plusYears(10).plusDays(1)));
  }

  @Test
  void who_comes_back_the_day_after_is_registered_anew() {
    LocalDate next = JUNE.plusDays(1);
    var lines =
        annsShare()
            .with(
                new MemberResigned(HOVE, JUNE),
                new ApplicationMade(HOVE, next),
                new MemberAdmitted(HOVE, next, "Board 2"),
                nominee(ANN, next))
            .on(next);
    assertEquals(List.of(JANUARY, next), lines.stream().map(StatutoryLine::registered).toList());
    assertEquals(true, lines.get(1).holding().isEmpty());
  }

  @Test
  void who_is_stated_first_is_registered_from_that_day_and_nobody_ceased_before() {
    with(new ApplicationMade(HOVE, JANUARY), new MemberAdmitted(HOVE, JANUARY, "Board 1"));
    assertEquals(JANUARY, only(on(JANUARY)).registered());
    with(shares("10", JANUARY), nominee(ANN, MARCH));
    assertEquals(true, only(on(MARCH.minusDays(1))).holder().isEmpty());
    var line = only(on(MARCH));
    assertEquals(List.of(ANN), line.holder().orElseThrow().persons());
    assertEquals(MARCH, line.registered());
    assertEquals(new BigInteger("10"), line.holding().orElseThrow().shares());
    assertEquals(List.of(new Change("holder", MARCH, at(3))), line.changes());
  }

  @Test
  void who_left_before_a_member_in_law_was_stated_is_no_former_member() {
    with(
        new ApplicationMade(HOVE, JANUARY),
        new MemberAdmitted(HOVE, JANUARY, "Board 1"),
        new MemberResigned(HOVE, JUNE));
    assertEquals(JANUARY, only(on(JUNE)).registered());
    assertEquals(List.of(), on(JUNE.plusDays(1)));
  }

  @Test
  void who_was_wrongly_named_is_no_former_member() {
    var line =
        only(
            annsShare()
                .with(nominee(BEA, MARCH), new MemberFactRetracted(HOVE, "holder", MARCH, "no"))
                .on(JUNE));
    assertEquals(List.of(ANN), line.holder().orElseThrow().persons());
    assertNull(line.ceased());
    assertEquals(new Change("retracted", MARCH, at(5)), line.changes().getLast());
  }

  @Test
  void each_row_has_its_own_changes() {
    LocalDate next = JUNE.plusDays(1);
    var lines =
        annsShare()
            .with(
                nominee(BEA, MARCH),
                shares("25", MARCH),
                new MemberResigned(HOVE, JUNE),
                new ApplicationMade(HOVE, next),
                new MemberAdmitted(HOVE, next, "Board 2"),
                nominee(ANN, next))
            .on(next);
    assertEquals(
        List.of(
            List.of("admitted", "holder", "holding", "holder"),
            List.of("holder", "holding", "ceased"),
            List.of("admitted", "holder")),
        lines.stream().map(line -> line.changes().stream().map(Change::what).toList()).toList());
  }

  @Test
  void a_holders_new_name_and_address_are_changes_of_the_line_while_it_lasts() {
    annsShare().with(new MemberResigned(HOVE, JUNE));
    var changes =
        new HolderChanges(
            Map.of(
                ANN,
                List.of(
                    new Change("service address", JANUARY, at(0)),
                    new Change("name", MARCH, at(2)),
                    new Change("service address", JUNE, at(9)),
                    new Change("name", JUNE.plusDays(1), at(9))),
                BEA,
                List.of(new Change("name", MARCH, at(1)))));
    var then = changes.on(only(on(JUNE.plusDays(1))), JUNE.plusDays(1));
    assertEquals(
        List.of(
            "admitted 2010-01-01",
            "holder 2010-01-01",
            "name 2010-03-01",
            "holding 2010-01-01",
            "ceased 2012-06-30",
            "service address 2012-06-30"),
        then.changes().stream().map(Change::words).toList());
    assertEquals(3, changes.on(only(on(JANUARY)), JANUARY).changes().size());
  }

  private static StatutoryLine only(List<StatutoryLine> lines) {
    assertEquals(1, lines.size());
    return lines.getFirst();
  }
}
