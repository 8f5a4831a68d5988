package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MachineTest {
  private static final long GB = 1L << 30;

  @Test
  void what_is_short_is_said_with_both_figures() {
    var failure =
        assertThrows(
            PartFailed.class, () -> Machine.require("disk", GB / 2, 2 * GB, "beside here"));
    assertEquals(
        "The stack needs 2 GB of disk beside here, but there is 0.5 GB. Make room and try again.",
        failure.getMessage());
  }
}
