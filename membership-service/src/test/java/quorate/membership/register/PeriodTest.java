package quorate.membership.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.proposals.Importing;

class PeriodTest {

  private static final long SEED = 20260501;
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  @Test
  void the_periods_of_a_practice_say_of_every_day_what_the_register_says() {
    Register register = brighton();
    var random = new Random(SEED);
    for (String practice : register.practices().keySet()) {
      List<Period> periods = Period.of(register, practice);
      for (int i = 0; i < 200; i++) {
        LocalDate day = FIRST.plusDays(random.nextInt(365 * 70));
        assertEquals(register.line(practice, day), on(periods, day), () -> practice + " on " + day);
      }
    }
  }

  @Test
  void periods_do_not_overlap_and_neighbours_differ() {
    Register register = brighton();
    for (String practice : register.practices().keySet()) {
      List<Period> periods = Period.of(register, practice);
      for (int i = 1; i < periods.size(); i++) {
        Period before = periods.get(i - 1);
        Period after = periods.get(i);
        assertTrue(!before.until().isAfter(after.since()), practice);
        assertTrue(
            !before.until().equals(after.since()) || !before.line().equals(after.line()), practice);
      }
    }
  }

  private static Register brighton() {
    var known = Importing.brighton().known();
    return new Register(known.practices(), known.networks(), Map.of())
        .with(new ApplicationMade("G81001", LocalDate.of(2015, 1, 1)))
        .with(new MemberAdmitted("G81001", LocalDate.of(2015, 3, 1), null))
        .with(new MemberResigned("G81001", LocalDate.of(2020, 2, 29)))
        .with(new ApplicationMade("G81006", LocalDate.of(2015, 1, 1)))
        .with(new MemberAdmitted("G81006", LocalDate.of(2015, 3, 1), null));
  }

  private static Optional<RegisterLine> on(List<Period> periods, LocalDate day) {
    return periods.stream()
        .filter(period -> !day.isBefore(period.since()) && day.isBefore(period.until()))
        .map(Period::line)
        .findFirst();
  }
}
