package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RollTest {

  private static final String REASON = "practice of 09D on 2026-05-01; a member";

  private static Roll roll(String name, String reason) {
    return new Roll(
        List.of(
            new RollLine("G2", "Two", "1", "U09", "practice", REASON),
            new RollLine("G1", name, "1", null, "practice", reason)),
        List.of("09D", "09D"));
  }

  /** Computed by: printf 'G1\t1\t\tpractice\t…\nG2\t1\tU09\tpractice\t…\n' | sha256sum. */
  @Test
  void the_fingerprint_is_one_that_anybody_can_compute() {
    assertEquals(
        "a0775a4c98e0fdfe320e876eb8168e4317fa3c4541efc24cb95f8184ab477325",
        roll("One", REASON).fingerprint());
  }

  @Test
  void the_fingerprint_covers_the_reason_and_not_the_name() {
    var fingerprint = roll("One", REASON).fingerprint();
    assertEquals(fingerprint, roll("Another name", REASON).fingerprint());
    assertNotEquals(fingerprint, roll("One", "another reason").fingerprint());
  }
}
