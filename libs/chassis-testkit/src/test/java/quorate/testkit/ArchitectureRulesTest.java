package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about structure, and that they notice. */
class ArchitectureRulesTest {

  @Test
  void the_chassis_keeps_them() {
    ArchitectureRules.holdForLibrary("quorate.chassis");
  }

  @Test
  void a_service_keeps_them() {
    ArchitectureRules.holdForServiceInTests("quorate.demo");
  }

  @Test
  void a_rule_that_matches_nothing_fails() {
    assertThrows(AssertionError.class, () -> ArchitectureRules.holdForService("quorate.nowhere"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls method <java.time.Instant.now()>",
        "quorate.flawed.FlawedHelper",
        "quorate.demo.note.Note",
        "quorate.chassis.door.Ids",
        "does not have modifier PUBLIC",
        "annotated with @RolesAllowed",
        "annotated with @Produces",
        "failed to check any classes"
      })
  void what_breaks_them_is_named(String said) {
    var failure =
        assertThrows(
            AssertionError.class, () -> ArchitectureRules.holdForServiceInTests("quorate.flawed"));
    assertTrue(String.valueOf(failure.getMessage()).contains(said), failure.getMessage());
  }
}
