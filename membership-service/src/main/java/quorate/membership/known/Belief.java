package quorate.membership.known;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row, and between which instants it was believed; still, where {@code until} is null. {@code
 * version} is the position of the entry that it is drawn from.
 */
public record Belief(
    String key, Drawn row, long version, Instant from, @Nullable Instant until, boolean stored) {

  Belief until(Instant over) {
    return new Belief(key, row, version, from, over, stored);
  }
}
