package quorate.stories.whole;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** Counts until nothing has been added for some seconds. */
final class Settling {
  private static final Duration QUIET = Duration.ofSeconds(8);
  private final Supplier<Map<String, Integer>> look;
  private Map<String, Integer> seen = Map.of();
  private Instant changed = Instant.now();

  Settling(Supplier<Map<String, Integer>> look) {
    this.look = look;
  }

  Map<String, Integer> count() {
    var now = look.get();
    if (!now.equals(seen)) {
      seen = now;
      changed = Instant.now();
    }
    return seen;
  }

  boolean isSettled() {
    return Instant.now().isAfter(changed.plus(QUIET));
  }
}
