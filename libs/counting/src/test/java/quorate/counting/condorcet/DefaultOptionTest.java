package quorate.counting.condorcet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Ranked;
import quorate.counting.tie.Ties;

class DefaultOptionTest {

  private static final Profile PAPERS =
      papers("3 : amend > ordinary > none", "2 : ordinary > amend > none", "2 : none");

  @Test
  void one_option_may_need_more_than_the_others() {
    var rule =
        new DefaultOption("none", Ratio.SIMPLE, Map.of("amend", Ratio.of("3:1")), Exact.ZERO);
    var sheet = count(CondorcetRule.debian(rule));
    assertEquals(List.of("amend"), sheet.dropped());
    assertEquals(List.of("ordinary"), sheet.sheet().elected());
    assertEquals(new Ratio(3, 1), sheet.hurdles().getFirst().ratio());
  }

  @Test
  void a_default_option_may_stand_beside_any_condorcet_method() {
    var fallback = new DefaultOption("none", Ratio.of("3:1"), Map.of(), Exact.ZERO);
    for (var method : CondorcetPropertiesTest.METHODS) {
      if (!method.equals(new RankedPairs(Strength.MARGINS, PairTies.LOT))) {
        var sheet = count(CondorcetRule.of(method).with(fallback));
        assertEquals(List.of("amend", "ordinary"), sheet.dropped());
        assertEquals(List.of("none"), sheet.sheet().elected());
        assertEquals(List.of(List.of("none")), sheet.sheet().ranking());
      }
    }
  }

  @Test
  void the_dropped_stay_in_the_beat_matrix() {
    var fallback = new DefaultOption("none", Ratio.of("3:1"), Map.of(), Exact.ZERO);
    var sheet = count(CondorcetRule.debian(fallback));
    assertEquals(3, sheet.matrix().size());
    assertEquals(List.of("default-majority", "schulze"), clauses(sheet));
  }

  @Test
  void a_quorum_is_asked_before_the_majority() {
    var fallback = new DefaultOption("none", Ratio.SIMPLE, Map.of(), Exact.of("5.5"));
    var sheet = count(CondorcetRule.debian(fallback));
    assertEquals(List.of("default-quorum", "default-majority", "schulze"), clauses(sheet));
    assertEquals(List.of("amend", "ordinary"), sheet.sheet().stages().getFirst().excluded());
  }

  @Test
  void a_default_option_that_does_not_stand_is_an_error() {
    var rule = CondorcetRule.debian(DefaultOption.of("nobody"));
    assertThrows(IllegalArgumentException.class, () -> count(rule));
  }

  @Test
  void a_ratio_reads_n_to_m() {
    assertEquals("3:2", Ratio.of("3:2").toString());
    assertThrows(IllegalArgumentException.class, () -> Ratio.of("3"));
    assertThrows(IllegalArgumentException.class, () -> Ratio.of("0:1"));
  }

  private static CondorcetSheet count(CondorcetRule rule) {
    return Condorcet.count(rule, PAPERS, 1, Ties.stand());
  }

  private static List<String> clauses(CondorcetSheet sheet) {
    return sheet.sheet().stages().stream().map(stage -> stage.clause().key()).toList();
  }

  private static Profile papers(String... lines) {
    var papers =
        Stream.of(lines)
            .map(line -> line.split(" : "))
            .map(parts -> Ranked.Paper.read(parts[0], parts[1]))
            .toList();
    var total = papers.stream().map(Ranked.Paper::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal(7), total);
    return new Ranked(List.of("amend", "ordinary", "none"), papers).profile();
  }
}
