package quorate.membership.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.membership.facts.Basis;
import quorate.membership.files.Areas;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.network.NetworkEvent.NetworkRegistered;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.proposals.Importing;
import quorate.membership.register.RegisterLine.ListSize;

class RegisterTest {

  private static final Areas BRIGHTON = Areas.of("09D");
  private static final LocalDate JANUARY_2021 = LocalDate.of(2021, 1, 1);

  private static final Register REGISTER =
      Register.EMPTY
          .with(new NetworkRegistered("U14062", "WEST HOVE PCN", "09D", null, MAP))
          .with(new PracticeRegistered(HOVE, "HOVE MEDICAL CENTRE", "BN3 8LD", null, MAP))
          .with(new PracticePlaced(HOVE, "09D", null, LocalDate.of(2013, 4, 1), MAP))
          .with(new PracticePlaced(HOVE, "09D", "S9B9J", MAY, MAP))
          .with(new NetworkJoined(HOVE, "U14062", LocalDate.of(2019, 10, 1), MAP))
          .with(new ListSizeStated(HOVE, "registered", new BigDecimal("9168"), JANUARY_2021, MAP));

  @Test
  void a_line_tells_area_network_and_the_size_with_its_day() {
    var line = only(REGISTER.on(MAY, BRIGHTON));
    assertEquals(Optional.of("S9B9J"), line.system());
    assertEquals(Optional.of("WEST HOVE PCN"), line.networkName());
    assertEquals(
        new ListSize(new BigDecimal("9168"), JANUARY_2021), line.listSizes().get(Basis.REGISTERED));
    assertFalse(line.member());
  }

  @Test
  void an_earlier_day_knows_the_area_without_its_later_system_and_no_later_figure() {
    var line = only(REGISTER.on(LocalDate.of(2018, 1, 1), BRIGHTON));
    assertEquals(Optional.of("09D"), line.subIcbLocation());
    assertEquals(Optional.empty(), line.system());
    assertEquals(Optional.empty(), line.network());
    assertEquals(Map.of(), line.listSizes());
  }

  @Test
  void before_its_first_area_a_practice_lies_in_none() {
    assertEquals(List.of(), REGISTER.on(LocalDate.of(2013, 3, 31), BRIGHTON));
    assertEquals(1, REGISTER.on(LocalDate.of(2013, 3, 31), Areas.of("")).size());
  }

  @Test
  void a_member_is_one_from_the_day_of_admission() {
    var register =
        REGISTER
            .with(new ApplicationMade(HOVE, MAY))
            .with(new MemberAdmitted(HOVE, MAY.plusDays(9), null));
    assertFalse(only(register.on(MAY.plusDays(8), BRIGHTON)).member());
    assertTrue(only(register.on(MAY.plusDays(9), BRIGHTON)).member());
  }

  @Test
  void a_practice_stands_in_the_register_until_its_last_day() {
    var register = REGISTER.with(new PracticeClosed(HOVE, MAY, MAP));
    assertEquals(1, register.on(MAY, BRIGHTON).size());
    assertEquals(List.of(), register.on(MAY.plusDays(1), BRIGHTON));
  }

  @Test
  void a_member_that_has_closed_stays_with_its_last_day() {
    var register =
        REGISTER
            .with(new ApplicationMade(HOVE, MAY))
            .with(new MemberAdmitted(HOVE, MAY, null))
            .with(new PracticeClosed(HOVE, MAY.plusDays(9), MAP));
    assertEquals(Optional.empty(), only(register.on(MAY.plusDays(9), BRIGHTON)).closed());
    var line = only(register.on(MAY.plusDays(10), BRIGHTON));
    assertTrue(line.member());
    assertEquals(Optional.of(MAY.plusDays(9)), line.closed());
    var left = register.with(new MemberResigned(HOVE, MAY.plusDays(10)));
    assertEquals(1, left.on(MAY.plusDays(10), BRIGHTON).size());
    assertEquals(List.of(), left.on(MAY.plusDays(11), BRIGHTON));
  }

  @Test
  void what_is_recorded_later_about_an_earlier_day_changes_that_day_only_from_then_on() {
    var later = REGISTER.with(new NetworkJoined(HOVE, "U29677", LocalDate.of(2025, 1, 1), MAP));
    assertEquals(Optional.of("U14062"), only(REGISTER.on(MAY, BRIGHTON)).network());
    assertEquals(Optional.of("U29677"), only(later.on(MAY, BRIGHTON)).network());
  }

  @Test
  void brighton_has_30_practices_in_may_2026_and_all_are_in_a_network() {
    var known = Importing.brighton().known();
    var lines = new Register(known.practices(), known.networks(), Map.of()).on(MAY, BRIGHTON);
    assertEquals(30, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.networkName().isPresent()));
  }

  private static RegisterLine only(List<RegisterLine> lines) {
    assertEquals(1, lines.size());
    return lines.getFirst();
  }
}
