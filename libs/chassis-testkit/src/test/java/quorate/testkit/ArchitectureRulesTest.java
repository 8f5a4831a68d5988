package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about structure, and that they notice. */
class ArchitectureRulesTest {

  /** The demonstration's code lies among tests; its own tests are no part of the service. */
  private static final ImportOption SERVICE =
      location -> !location.contains("Test.class") && !location.contains("Notes.class");

  private static final String FLAWS =
      String.valueOf(
          assertThrows(
                  AssertionError.class,
                  () -> ArchitectureRules.holdForService("quorate.flawed", SERVICE))
              .getMessage());

  @Test
  void the_chassis_keeps_them() {
    ArchitectureRules.holdForLibrary("quorate.chassis");
  }

  @Test
  void a_service_keeps_them() {
    ArchitectureRules.holdForService("quorate.demo", SERVICE);
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
    assertTrue(FLAWS.contains(said), FLAWS);
  }
}
