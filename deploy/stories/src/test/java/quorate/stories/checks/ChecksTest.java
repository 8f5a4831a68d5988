package quorate.stories.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
  private enum Two implements CheckName {
    FIRST_THING,
    SECOND_THING;

    @Override
    public String sentence() {
      return "it holds";
    }
  }

  static List<Object> facts() {
    return List.of(3, 4L, true, "text", List.of(), List.of("a"), Map.of(), Map.of("A", "1"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_broken_check_fails_whatever_its_fact_is(Object fact) {
    var checks = checks(Optional.of("first-thing"));
    checks.equal(Two.FIRST_THING, fact, fact);
    checks.equal(Two.SECOND_THING, fact, fact);
    assertFalse(checks.results().getFirst().held());
    assertTrue(checks.results().getLast().held());
  }

  @Test
  void a_check_that_was_never_reached_has_failed() {
    var checks = checks(Optional.empty());
    checks.equal(Two.FIRST_THING, 1, 1);
    var last = checks.results().getLast();
    assertEquals("second-thing", last.check());
    assertTrue(last.isUnreached() && !last.held());
  }

  @Test
  void collections_of_different_kinds_compare_by_their_elements() {
    var checks = checks(Optional.empty());
    checks.equal(Two.FIRST_THING, List.of("a"), Set.of("a"));
    assertTrue(checks.results().getFirst().held());
  }

  @Test
  void a_check_to_break_must_be_one_of_the_story() {
    var e = assertThrows(IllegalArgumentException.class, () -> checks(Optional.of("third-thing")));
    assertTrue(String.valueOf(e.getMessage()).contains("first-thing, second-thing"));
  }

  private static Checks checks(Optional<String> broken) {
    return new Checks(List.of(Two.values()), broken, result -> {});
  }
}
