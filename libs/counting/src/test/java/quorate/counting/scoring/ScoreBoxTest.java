package quorate.counting.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.counting.sheet.Figure;
import quorate.counting.sheet.Ranked;
import quorate.counting.sheet.Sheet;
import quorate.counting.tie.Ties;

class ScoreBoxTest {

  private static final List<String> THREE = List.of("A", "B", "C");

  @Test
  void ranked_papers_approve_of_all_whom_they_name() {
    var papers =
        List.of(
            Ranked.Paper.read("2.5", "A > B"),
            Ranked.Paper.read("1", "B = C"),
            Ranked.Paper.read("0.5", "-"));
    var box = ScoreBox.approvals(new Ranked(THREE, papers).profile());
    var sheet = Scoring.count(new Approval(), box, 1, Ties.stand());
    assertEquals(List.of("2.5", "3.5", "1"), figures(sheet));
    assertEquals("4", sheet.cast().toString());
    assertEquals("3.5", sheet.valid().toString());
    assertTrue(sheet.conserved());
  }

  @Test
  void sums_are_exact_whatever_the_decimals() {
    var builder = new ScoreBoxBuilder(THREE);
    builder.paper(new int[] {5, 0, 1}, new BigDecimal("0.1"));
    builder.paper(new int[] {5, 0, 1}, new BigDecimal("0.20"));
    builder.paper(new int[] {0, 5, 1}, 1);
    var sheet = Scoring.count(new Score(0, 5), builder.build(), 1, Ties.stand());
    assertEquals(List.of("1.5", "5", "1.3"), figures(sheet));
  }

  @Test
  void the_largest_weights_neither_overflow_nor_pass_unseen() {
    var builder = new ScoreBoxBuilder(THREE);
    builder.paper(new int[] {5, 5, 5}, Long.MAX_VALUE / 2);
    var sheet = Scoring.count(new Score(0, 5), builder.build(), 1, Ties.stand());
    assertEquals("23058430092136939515", figures(sheet).getFirst());
    builder.paper(new int[] {5, 5, 4}, 1);
    assertThrows(ArithmeticException.class, builder::build);
  }

  @Test
  void what_is_no_paper_here_is_refused() {
    var builder = new ScoreBoxBuilder(THREE);
    assertThrows(
        IllegalArgumentException.class, () -> builder.paper(Map.of("Z", 1), BigDecimal.ONE));
    assertThrows(IllegalArgumentException.class, () -> builder.paper(new int[] {1}, 1));
    assertThrows(IllegalArgumentException.class, () -> builder.paper(new int[] {1, 1, 1}, -1));
    assertThrows(IllegalArgumentException.class, () -> builder.build().without(List.of("Z")));
    assertThrows(IllegalArgumentException.class, () -> new ScoreBoxBuilder(List.of("A", "A")));
  }

  @Test
  void seats_and_ranges_make_sense() {
    var box = new ScoreBoxBuilder(THREE).build();
    assertThrows(
        IllegalArgumentException.class, () -> Scoring.count(new Approval(), box, 0, Ties.stand()));
    assertThrows(IllegalArgumentException.class, () -> new Score(5, 5));
    assertThrows(IllegalArgumentException.class, () -> new Score(0, 200_000));
    assertThrows(IllegalArgumentException.class, () -> new Cumulative(0));
  }

  private static List<String> figures(Sheet sheet) {
    return sheet.stages().getFirst().figures().stream()
        .map(Figure::value)
        .map(Object::toString)
        .toList();
  }
}
