package quorate.counting.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairwiseTest {

  @Test
  void ranked_is_before_unranked_and_equal_ranks_are_on_neither_side() {
    var builder = new ProfileBuilder(List.of("A", "B", "C", "D"));
    builder.next(0);
    builder.next(1);
    builder.level(2);
    builder.paper(5);
    builder.next(3);
    builder.paper(2);
    var pairwise = Pairwise.of(builder.build());
    assertEquals(List.of(0L, 5L, 5L, 5L), row(pairwise, 0));
    assertEquals(List.of(0L, 0L, 0L, 5L), row(pairwise, 1));
    assertEquals(List.of(0L, 0L, 0L, 5L), row(pairwise, 2));
    assertEquals(List.of(2L, 2L, 2L, 0L), row(pairwise, 3));
  }

  private static List<Long> row(Pairwise pairwise, int candidate) {
    return List.of(
        pairwise.units(candidate, 0),
        pairwise.units(candidate, 1),
        pairwise.units(candidate, 2),
        pairwise.units(candidate, 3));
  }
}
