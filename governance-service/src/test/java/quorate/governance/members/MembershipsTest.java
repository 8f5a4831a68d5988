package quorate.governance.members;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.governance.members.MemberHeard.HoldingStated;
import quorate.governance.members.MemberHeard.MemberAdmitted;
import quorate.governance.members.MemberHeard.MemberDissolved;
import quorate.governance.members.MemberHeard.MemberExpelled;
import quorate.governance.members.MemberHeard.MemberFactRetracted;
import quorate.governance.members.MemberHeard.MemberReinstated;
import quorate.governance.members.MemberHeard.MemberResigned;
import quorate.governance.members.MemberHeard.MemberSuspended;
import quorate.governance.members.MemberHeard.OfClass;

/** Who is a member on a day, by what was heard of one practice in its order. */
class MembershipsTest {

  private static final String HOVE = "G81001";

  @Test
  void a_member_is_one_from_its_admission_to_its_last_day() {
    for (MemberHeard end :
        List.of(
            new MemberResigned(HOVE, day("2026-06-30")),
            new MemberExpelled(HOVE, day("2026-06-30")),
            new MemberDissolved(HOVE, day("2026-06-30")))) {
      var admitted = new MemberAdmitted(HOVE, day("2026-05-02"));
      assertTrue(on("2026-05-01", admitted, end).isEmpty());
      assertEquals(day("2026-05-02"), on("2026-05-02", admitted, end).orElseThrow().since());
      assertTrue(on("2026-06-30", admitted, end).isPresent());
      assertTrue(on("2026-07-01", admitted, end).isEmpty());
      assertEquals(
          Optional.of(day("2026-06-30")), of(admitted, end).endedBefore(day("2026-07-01")));
    }
  }

  @Test
  void an_end_that_never_was_so_ends_nothing_and_an_admission_takes_all_with_it() {
    var admitted = new MemberAdmitted(HOVE, day("2026-05-02"));
    var resigned = new MemberResigned(HOVE, day("2026-06-30"));
    assertTrue(on("2026-07-01", admitted, resigned, never("end", "2026-06-30")).isPresent());
    assertTrue(on("2026-07-01", admitted, never("admission", "2026-05-02")).isEmpty());
    var again = new MemberAdmitted(HOVE, day("2026-09-01"));
    var held = on("2026-09-01", admitted, shares("100", "2026-05-02"), resigned, again);
    assertNull(held.orElseThrow().shares());
  }

  @Test
  void it_holds_what_was_stated_last_for_a_day_of_all_classes_together() {
    var admitted = new MemberAdmitted(HOVE, day("2026-05-02"));
    var more = shares("120", "2026-06-01");
    assertEquals("100", held("2026-05-31", admitted, shares("100", "2026-05-02"), more));
    assertEquals("120", held("2026-06-01", admitted, shares("100", "2026-05-02"), more));
    assertEquals(
        "100",
        held(
            "2026-06-01",
            admitted,
            shares("100", "2026-05-02"),
            more,
            never("holding", "2026-06-01")));
    var both = new HoldingStated(HOVE, "100", day("2026-05-02"), List.of(new OfClass("20")));
    assertEquals("120", held("2026-06-01", admitted, both));
  }

  @Test
  void it_is_suspended_until_it_is_reinstated() {
    var admitted = new MemberAdmitted(HOVE, day("2026-05-02"));
    var suspended = new MemberSuspended(HOVE, day("2026-06-01"));
    var reinstated = new MemberReinstated(HOVE, day("2026-07-01"));
    assertNull(on("2026-05-31", admitted, suspended, reinstated).orElseThrow().suspended());
    assertEquals(
        day("2026-06-01"),
        on("2026-06-30", admitted, suspended, reinstated).orElseThrow().suspended());
    assertNull(on("2026-07-01", admitted, suspended, reinstated).orElseThrow().suspended());
    assertNull(
        on("2026-06-30", admitted, suspended, never("suspension", "2026-06-01"))
            .orElseThrow()
            .suspended());
  }

  private static String held(String day, MemberHeard... heard) {
    return requireNonNull(on(day, heard).orElseThrow().shares());
  }

  private static Optional<Member> on(String day, MemberHeard... heard) {
    return of(heard).on(day(day), HOVE, null);
  }

  private static Memberships of(MemberHeard... heard) {
    return Memberships.of(Stream.of(heard).flatMap(it -> MemberFact.of(it).stream()).toList());
  }

  private static HoldingStated shares(String number, String from) {
    return new HoldingStated(HOVE, number, day(from), null);
  }

  private static MemberFactRetracted never(String fact, String day) {
    return new MemberFactRetracted(HOVE, fact, day(day));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
