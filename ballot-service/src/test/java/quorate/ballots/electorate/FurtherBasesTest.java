package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.Drawing.Excluded;
import quorate.ballots.electorate.MembershipHeard.ListSizeStated;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;

/** Rolls that are weighed by more than one basis: one per practice, and patients beside it. */
class FurtherBasesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Electorate MEMBERS = new Electorate(ElectorateKind.MEMBERS, null);

  private static RollRule rule(WithoutFigure without) {
    var per =
        new Weighing(PatientList.REGISTERED, DAY, "1000", Rounding.HALF_UP, null, without, null);
    var patients = new FurtherBasis("patients", WeightBasis.PER_PATIENTS, per);
    return RollRule.of(
        MEMBERS, WeightBasis.ONE_PER_PRACTICE, new RollTerms(null, null, null, List.of(patients)));
  }

  /** G1 has 8,500 patients and G2 1,200; G3 has none stated. */
  private static Drawing draw(RollRule rule, String... practices) {
    var said = new ArrayList<Fact>();
    for (String code : practices) {
      said.addAll(Fact.of(new PracticeRegistered(code, "Practice " + code, null)));
      said.addAll(Fact.of(new MemberAdmitted(code, DAY)));
      var patients = Map.of("G1", "8500", "G2", "1200").get(code);
      if (patients != null) {
        var size = new ListSizeStated(code, "registered", new BigDecimal(patients), DAY);
        said.addAll(Fact.of(size));
      }
    }
    return RollDrawing.draw(rule, DAY, said);
  }

  @Test
  void each_line_weighs_by_all_and_says_how() {
    var roll = draw(rule(WithoutFigure.EXCLUDED), "G1", "G2").roll();
    var line = roll.lines().getFirst();
    assertEquals("1", line.weight());
    assertEquals(Map.of("patients", "9"), line.weights());
    assertEquals(
        "member on 2026-05-01; 8500 registered patients on 2026-05-01, one per 1000, rounded half-up",
        line.reason());
    assertEquals("2", roll.weight());
    assertEquals(Map.of("patients", "10"), roll.weights());
  }

  @Test
  void without_a_further_figure_a_practice_is_left_off_or_stands_in_the_way() {
    var excluded = draw(rule(WithoutFigure.EXCLUDED), "G1", "G3");
    assertEquals(1, excluded.roll().electors());
    assertEquals(
        List.of(new Excluded("G3", "Practice G3", "no registered list size of 2026-05-01")),
        excluded.excluded());
    assertEquals(false, rule(WithoutFigure.EXCLUDED).needsEveryFigure());
    assertEquals(true, rule(WithoutFigure.REFUSED).needsEveryFigure());
    assertEquals(List.of("G3"), draw(rule(WithoutFigure.REFUSED), "G1", "G3").withoutFigure());
  }

  @Test
  void further_weights_are_fingerprinted_where_there_are_any() {
    var usual = RollRule.of(MEMBERS, WeightBasis.ONE_PER_PRACTICE, null);
    var one = draw(usual, "G1", "G2").roll();
    assertNull(one.weights());
    assertNull(one.lines().getFirst().weights());
    assertTrue(one.lines().getFirst().fingerprinted().endsWith("\tmember on 2026-05-01\n"));
    var two = draw(rule(WithoutFigure.EXCLUDED), "G1", "G2").roll();
    assertTrue(two.lines().getFirst().fingerprinted().endsWith("\tpatients=9\n"));
    assertNotEquals(one.fingerprint(), two.fingerprint());
  }

  @Test
  void a_comparison_keeps_them() {
    var under = rule(WithoutFigure.EXCLUDED).under(WeightBasis.ONE_PER_PRACTICE, null);
    assertEquals("patients", under.further().getFirst().name());
  }
}
