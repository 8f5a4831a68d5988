package quorate.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.counting.tie.TieRule;

class CountingRuleTest {

  private static final Map<String, Object> BOARD =
      Map.of(
          "method",
          "scottish-stv",
          "seats",
          "3",
          "ties",
          List.of("backwards", "lot"),
          "constraints",
          List.of(
              Map.of("name", "East", "options", List.of("A", "B"), "least", "1", "clause", "12.3"),
              Map.of("name", "nurses", "options", List.of("B", "C"), "most", 1)));

  @Test
  void a_rule_reads_from_plain_data_and_writes_itself() {
    var rule = CountingRule.of(BOARD);
    assertEquals(3, rule.seats());
    assertEquals(List.of(TieRule.BACKWARDS, TieRule.LOT), rule.ties());
    assertEquals("at least 1 of East (12.3); at most 1 of nurses", rule.constraints().words());
    assertEquals(rule, CountingRule.of(rule.data()));
    assertEquals(
        "{method=scottish-stv, seats=3, ties=[backwards, lot], constraints=[{name=East,"
            + " options=[A, B], least=1, clause=12.3}, {name=nurses, options=[B, C], most=1}]}",
        rule.data().toString());
  }

  @Test
  void the_default_option_the_debian_way_is_data_too() {
    var rule =
        CountingRule.of(
            Map.of(
                "method",
                "schulze",
                "default",
                Map.of("option", "C", "majority", "3:1", "quorum", "10.5")));
    assertEquals(rule, CountingRule.of(rule.data()));
    assertEquals("default.option", path(() -> new Contest(rule, List.of("A", "B"))));
  }

  @Test
  void what_is_wrong_is_named_by_its_path() {
    assertEquals("method", path(Map.of()));
    assertEquals("method", path(Map.of("method", "guess")));
    assertEquals("seats", path(Map.of("method", "irv", "seats", "2")));
    assertEquals("seats", path(Map.of("method", "wigm", "seats", "-1")));
    assertEquals("decimals", path(Map.of("method", "scottish-stv", "decimals", "4")));
    assertEquals("ties", path(Map.of("method", "irv", "ties", List.of("coin"))));
    assertEquals("colour", path(Map.of("method", "irv", "colour", "red")));
    assertEquals(
        "constraints[0].most",
        path(constrained(Map.of("name", "E", "options", List.of("A"), "most", "x"))));
    assertEquals(
        "constraints[0].least",
        path(constrained(Map.of("name", "E", "options", List.of("A"), "least", "3"))));
    assertEquals(
        "default.majority",
        path(Map.of("method", "schulze", "default", Map.of("option", "A", "majority", "half"))));
  }

  private static Map<String, Object> constrained(Map<String, Object> constraint) {
    return Map.of("method", "wigm", "seats", "2", "constraints", List.of(constraint));
  }

  @Test
  void constraints_that_cannot_be_met_together_are_refused_in_words() {
    var rule =
        CountingRule.of(
            Map.of(
                "method",
                "wigm",
                "seats",
                "2",
                "constraints",
                List.of(
                    Map.of("name", "East", "options", List.of("A", "B"), "least", "1"),
                    Map.of("name", "West", "options", List.of("C"), "least", "1"),
                    Map.of("name", "GPs", "options", List.of("A", "B", "C"), "most", "1"))));
    var options = List.of("A", "B", "C", "D");
    var misfit = rule.misfit(options).orElseThrow();
    assertEquals("constraints", misfit.path());
    assertTrue(misfit.given().contains("at least 1 of East"), misfit::given);
    assertEquals("With these options they cannot be met together.", misfit.why());
  }

  @Test
  void papers_are_judged_by_what_the_method_asks() {
    var limited =
        new Contest(
            CountingRule.of(Map.of("method", "limited", "votes", "2", "seats", "3")), list());
    assertEquals(Fault.TOO_MANY_MARKED, fault(limited, new Choice.Mark(list())));
    assertEquals(Fault.OPTION_MARKED_TWICE, fault(limited, new Choice.Mark(List.of("A", "A"))));
    assertEquals(Fault.WRONG_KIND_OF_PAPER, fault(limited, new Choice.Rank(List.of("A"))));
    var stv = new Contest(CountingRule.of(Method.MEEK, 2), list());
    assertEquals(Fault.OPTIONS_LEVEL, fault(stv, new Choice.Level(List.of(List.of("A", "B")))));
    assertTrue(
        stv.fault(new Choice.Level(List.of(List.of("A"), List.of(), List.of("B")))).isEmpty());
    var score = new Contest(Method.SCORE, list());
    assertEquals(Fault.SCORE_OUT_OF_RANGE, fault(score, new Choice.Score(Map.of("A", 6))));
    assertEquals(Fault.UNKNOWN_OPTION, fault(score, new Choice.Score(Map.of("Z", 1))));
    var points =
        new Contest(CountingRule.of(Map.of("method", "cumulative", "points", "3")), list());
    assertEquals(Fault.TOO_MANY_POINTS, fault(points, new Choice.Score(Map.of("A", 2, "B", 2))));
    assertEquals(Fault.WRONG_KIND_OF_PAPER, fault(points, new Choice.Spoil()));
  }

  private static List<String> list() {
    return List.of("A", "B", "C");
  }

  private static Fault fault(Contest contest, Choice choice) {
    return contest.fault(choice).orElseThrow();
  }

  private static String path(Map<String, Object> data) {
    return path(() -> CountingRule.of(data));
  }

  private static String path(org.junit.jupiter.api.function.Executable made) {
    return assertThrows(RuleNotUnderstood.class, made).path();
  }
}
