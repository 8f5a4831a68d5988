package quorate.stories.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waiting for what happens by itself, within a bound; {@code -Dquorate.patience=N} makes every
 * bound N minutes longer, for where a part is known to be away.
 */
public record Patience(Duration bound) {
  private static final Duration LONGER =
      Duration.ofMinutes(Integer.getInteger("quorate.patience", 0));
  private static final Duration BETWEEN = Duration.ofMillis(150);

  /** What is awaited, as soon as it is there; the story stops when it does not come. */
  public <T> T until(String awaited, Supplier<Optional<T>> look) {
    return tryUntil(look)
        .orElseThrow(() -> new StoryStopped("waited %s for %s".formatted(bound, awaited)));
  }

  /** Waits for something to hold and says whether it came to hold in time. */
  public boolean whether(BooleanSupplier holds) {
    return tryUntil(() -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty()).isPresent();
  }

  /** What is seen once it is as wanted, or else at the end of the time. */
  public <T> T last(Supplier<T> look, Predicate<T> wanted) {
    Instant end = end();
    T seen = look.get();
    while (!wanted.test(seen) && Instant.now().isBefore(end)) {
      pause();
      seen = look.get();
    }
    return seen;
  }

  /** Waits until a moment has passed, by this machine's clock. */
  public static void pass(Instant moment) {
    while (Instant.now().isBefore(moment)) {
      pause();
    }
  }

  private <T> Optional<T> tryUntil(Supplier<Optional<T>> look) {
    Instant end = end();
    while (true) {
      Optional<T> seen = look.get();
      if (seen.isPresent() || Instant.now().isAfter(end)) {
        return seen;
      }
      pause();
    }
  }

  private Instant end() {
    return Instant.now().plus(bound).plus(LONGER);
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryStopped("interrupted while waiting", e);
    }
  }
}
