package quorate.membership.statutory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.Sourced.HOVE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.person.Standing;

/** Which places the register of members ever showed somebody to have. */
class EverEnteredTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEA = new UUID(0, 2);
  private static final LocalDate JANUARY = LocalDate.of(2010, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2010, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2012, 6, 30);
  private static final LocalDate TAKEN_OUT = LocalDate.of(2026, 5, 1);

  /** All but the last were entered long before it. */
  private static List<Standing> places(UUID person, MemberEvent... events) {
    var entered = new ArrayList<Entered>();
    entered.add(new Entered(new ApplicationMade(HOVE, JANUARY), Instant.EPOCH));
    entered.add(new Entered(new MemberAdmitted(HOVE, JANUARY, null), Instant.EPOCH));
    for (MemberEvent event : events) {
      boolean last = event.equals(events[events.length - 1]);
      entered.add(new Entered(event, last ? Instant.parse("2026-04-30T23:30:00Z") : Instant.EPOCH));
    }
    return EverEntered.of(person, HOVE, entered);
  }

  private static HolderNamed nominee(UUID person, LocalDate from) {
    return new HolderNamed(HOVE, "nominee", List.of(person), null, null, null, from);
  }

  @Test
  void who_holds_has_one_place_and_who_was_never_named_has_none() {
    assertEquals(List.of(new Standing(JANUARY, null)), places(ANN, nominee(ANN, JANUARY)));
    assertEquals(List.of(), places(BEA, nominee(ANN, JANUARY)));
  }

  @Test
  void of_a_place_that_is_still_known_the_newest_word_counts() {
    assertEquals(
        List.of(new Standing(JANUARY, JUNE)),
        places(ANN, nominee(ANN, JANUARY), new MemberResigned(HOVE, JUNE)));
  }

  @Test
  void who_was_taken_back_was_shown_until_that_day_in_london() {
    assertEquals(
        List.of(new Standing(MARCH, TAKEN_OUT)),
        places(
            BEA,
            nominee(ANN, JANUARY),
            nominee(BEA, MARCH),
            new MemberFactRetracted(HOVE, "holder", MARCH, "another Bea")));
  }

  @Test
  void so_was_whom_another_replaced_on_the_same_day_or_whose_admission_was_taken_back() {
    assertEquals(
        List.of(new Standing(MARCH, TAKEN_OUT)),
        places(BEA, nominee(ANN, JANUARY), nominee(BEA, MARCH), nominee(ANN, MARCH)));
    assertEquals(
        List.of(new Standing(JANUARY, TAKEN_OUT)),
        places(
            ANN,
            nominee(ANN, JANUARY),
            new MemberFactRetracted(HOVE, "admission", JANUARY, "never")));
  }

  @Test
  void an_end_that_was_recorded_before_its_holder_leaves_the_holder_a_place() {
    assertEquals(
        List.of(new Standing(MARCH, TAKEN_OUT)),
        places(ANN, nominee(ANN, MARCH), new MemberResigned(HOVE, MARCH.minusDays(1))));
  }
}
