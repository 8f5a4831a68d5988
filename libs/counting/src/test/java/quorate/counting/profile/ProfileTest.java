package quorate.counting.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quorate.counting.number.Exact;

class ProfileTest {

  private final ProfileBuilder builder = new ProfileBuilder(List.of("A", "B", "C"));

  @Test
  void equal_preference_lists_are_one_group_with_the_sum_of_their_weights() {
    rank(0, 1);
    builder.paper(2);
    rank(0, 1);
    builder.paper(new BigDecimal("0.50"));
    rank(1, 0);
    builder.paper(1);
    var profile = builder.build();
    assertEquals(2, profile.groups());
    assertEquals(3, profile.papers());
    assertEquals(Exact.of("2.5"), profile.votes(profile.units(0)));
    assertEquals(Exact.of("3.5"), profile.total());
    assertEquals(1, profile.decimals());
  }

  @Test
  void equal_ranks_and_gaps_make_other_lists() {
    rank(0, 1);
    builder.paper(1);
    builder.next(0);
    builder.level(1);
    builder.paper(1);
    builder.next(0);
    builder.skip();
    builder.next(1);
    builder.paper(1);
    var profile = builder.build();
    assertEquals(3, profile.groups());
    assertTrue(profile.level(profile.start(1) + 1));
    assertTrue(profile.gap(profile.start(2) + 1));
    assertFalse(profile.gap(profile.start(0) + 1));
  }

  @Test
  void a_paper_that_names_a_candidate_twice_can_only_be_discarded() {
    rank(0, 1, 0);
    assertTrue(builder.repeats());
    assertThrows(IllegalArgumentException.class, () -> builder.paper(1));
    builder.discard();
    rank(0);
    assertFalse(builder.repeats());
  }

  @Test
  void withdrawn_candidates_leave_lists_that_may_become_equal() {
    rank(0, 1);
    builder.paper(new BigDecimal("1.5"));
    rank(1);
    builder.paper(1);
    builder.next(0);
    builder.level(2);
    builder.level(1);
    builder.paper(1);
    var profile = builder.build().without(List.of("A"));
    assertEquals(List.of("B", "C"), profile.candidates());
    assertEquals(List.of("A"), profile.withdrawn());
    assertEquals(2, profile.groups());
    assertEquals(Exact.of("2.5"), profile.votes(profile.units(0)));
    assertFalse(profile.level(profile.start(1)));
    assertTrue(profile.level(profile.start(1) + 1));
    assertThrows(IllegalArgumentException.class, () -> profile.without(List.of("A")));
  }

  @Test
  void weights_that_do_not_fit_are_refused_not_rounded() {
    rank(0);
    builder.paper(Long.MAX_VALUE / 4);
    rank(0);
    assertThrows(ArithmeticException.class, () -> builder.paper(Long.MAX_VALUE / 2));
    assertThrows(IllegalArgumentException.class, () -> builder.paper(-1));
  }

  @Test
  void many_lists_are_told_apart() {
    var names = IntStream.range(0, 300).mapToObj(Integer::toString).toList();
    var many = new ProfileBuilder(names);
    for (int first = 0; first < 300; first++) {
      for (int second = 0; second < 300; second += 3) {
        many.next(first);
        if (second != first) {
          many.next(second);
        }
        many.paper(1);
      }
    }
    assertEquals(30_000, many.build().groups());
  }

  private void rank(int... candidates) {
    for (int each : candidates) {
      builder.next(each);
    }
  }
}
