package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;
import quorate.ballots.electorate.RollCorrections.Correction;

/** What is said after a roll was drawn, against the roll. */
class RollCorrectionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate EVE = DAY.minusDays(1);
  private static final Instant NOON = Instant.parse("2026-05-09T11:00:00Z");
  private static final RollRule RULE =
      RollRule.of(
          new Electorate(ElectorateKind.PRACTICES_OF_AREA, "09D"),
          WeightBasis.ONE_PER_PRACTICE,
          null);

  /** Two entries, and then these; the roll is drawn after the first two. */
  private static List<Correction> corrections(OfPractice... later) {
    List<OfPractice> all = new ArrayList<>();
    all.add(new PracticeRegistered("G1", "One", null));
    all.add(new PracticePlaced("G1", "09D", EVE));
    all.addAll(List.of(later));
    List<HeardFact> facts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (Fact fact : Fact.of(all.get(i))) {
        facts.add(new HeardFact(fact, i, NOON.plusSeconds(i)));
      }
    }
    return RollCorrections.of(RULE, DAY, facts, 1);
  }

  @Test
  void a_backdated_closing_is_shown_with_the_entry_that_brought_it() {
    var found = corrections(new PracticeClosed("G1", EVE));
    assertEquals(1, found.size());
    var correction = found.getFirst();
    assertEquals("G1", correction.practice());
    assertEquals(2, correction.position());
    assertEquals(NOON.plusSeconds(2), correction.recorded());
    assertEquals("1", Objects.requireNonNull(correction.was()).weight());
    assertNull(correction.now());
    assertEquals("not open on 2026-05-01", correction.why());
  }

  @Test
  void a_practice_entered_late_would_have_been_on_the_roll() {
    var found =
        corrections(
            new PracticeRegistered("G2", "Two", null), new PracticePlaced("G2", "09D", EVE));
    assertEquals(1, found.size());
    assertEquals(3, found.getFirst().position());
    assertNull(found.getFirst().was());
    assertEquals("G2", Objects.requireNonNull(found.getFirst().now()).practice());
  }

  @Test
  void what_holds_from_a_later_day_or_only_renames_corrects_nothing() {
    assertEquals(List.of(), corrections(new PracticeClosed("G1", DAY)));
    assertEquals(List.of(), corrections(new PracticeRenamed("G1", "Uno", EVE)));
  }

  @Test
  void a_retraction_is_shown_against_the_roll_that_rests_on_what_it_takes_back() {
    var found = corrections(new PracticeFactRetracted("G1", "area", EVE));
    assertEquals(1, found.size());
    assertEquals("1", Objects.requireNonNull(found.getFirst().was()).weight());
    assertEquals("not of 09D on 2026-05-01", found.getFirst().why());
    assertEquals(List.of(), corrections(new PracticeFactRetracted("G1", "contract", EVE)));
    assertEquals(List.of(), corrections(new PracticeFactRetracted("G1", "name", EVE)));
  }

  @Test
  void what_is_taken_back_is_two_corrections() {
    var out = new PracticePlaced("G1", "15F", DAY);
    var back = new PracticePlaced("G1", "09D", DAY);
    assertEquals(2, corrections(out, back).size());
  }
}
