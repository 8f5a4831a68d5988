package quorate.counting.outcome.data;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that tells no rule set is refused by its path, with the mend. */
class RuleFaultTest {

  static final Map<String, Object> CLAUSE =
      Map.of("instrument", "agreement", "place", "clause 7", "text", "As it says.");
  private static final Map<String, Object> HALF =
      Map.of("kind", "share", "fraction", "1/2", "reach", "more-than", "base", "for-and-against");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          preset               | ordinary      | preset
          quorum.heads         | two           | quorum.heads
          quorum.clause        | clause 7      | quorum.clause
          quorum.share         | 1.01          | quorum.share
          passmark.fraction    | 0,5           | passmark.fraction
          passmark.fraction    | 1.5           | passmark
          passmark.reach       | more          | passmark.reach
          passmark.base        | votes         | passmark.base
          clause.instrument    | contract      | clause.instrument
          equalvotes.kind      | chair         | equalvotes.kind
          weightings           | patients      | weightings
          fairness             | much          | fairness
          quorum.head          | 2             | quorum.head
          """)
  void what_is_wrong_is_named_with_its_mend(String path, String value, String named) {
    var data = twofold();
    put(data, path, value);
    var fault = assertThrows(RuleFault.class, () -> RuleSets.of(data));
    assertEquals(named, fault.path());
    assertTrue(fault.mend().length() > 10, fault.mend());
  }

  @Test
  void a_parameter_that_the_preset_does_not_take_is_not_passed_over() {
    var special = Map.of("preset", "special-resolution", "passmark", twofold());
    var fault = assertThrows(RuleFault.class, () -> RuleSets.of(special));
    assertEquals("passmark", fault.path());
  }

  @Test
  void two_weightings_do_not_share_a_name() {
    var data = twofold();
    var practices = Map.of("name", "patients", "basis", "one-per-member", "clause", CLAUSE);
    var patients = RulesWritten.mark(RuleSets.of(data).marks().getLast()).get("weighting");
    data.put("weightings", List.of(practices, requireNonNull(patients)));
    assertEquals("weightings", assertThrows(RuleFault.class, () -> RuleSets.of(data)).path());
  }

  @Test
  void what_is_missing_is_named_in_its_place_in_a_list() {
    var data = new HashMap<>(RuleSets.data(RuleSets.of(twofold())));
    var mark = new HashMap<>(RulesWritten.mark(RuleSets.of(twofold()).marks().getLast()));
    mark.put("clause", Map.of("instrument", "agreement", "place", "clause 7"));
    data.put("marks", List.of(mark));
    var fault = assertThrows(RuleFault.class, () -> RuleSets.of(data));
    assertEquals("marks[0].clause.text: nothing", fault.path() + ": " + fault.value());
  }

  static Map<String, Object> twofold() {
    var practices = Map.of("name", "practices", "basis", "one-per-member", "clause", CLAUSE);
    var patients =
        Map.of(
            "name",
            "patients",
            "basis",
            "per-patients",
            "per",
            "1000",
            "rounding",
            "half-up",
            "clause",
            CLAUSE);
    return new HashMap<>(
        Map.of(
            "preset",
            "agreement-double-majority",
            "name",
            "contract-vote",
            "version",
            "2",
            "weightings",
            List.of(practices, patients),
            "passmark",
            HALF,
            "clause",
            CLAUSE,
            "quorum",
            Map.of("heads", "10", "clause", CLAUSE),
            "equalvotes",
            Map.of("kind", "fails", "clause", CLAUSE)));
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> data, String path, String value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      data.put(path, value);
      return;
    }
    var inner = new HashMap<>((Map<String, Object>) data.get(path.substring(0, dot)));
    inner.put(path.substring(dot + 1), value);
    data.put(path.substring(0, dot), inner);
  }
}
