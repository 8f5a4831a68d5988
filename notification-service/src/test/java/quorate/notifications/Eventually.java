package quorate.notifications;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Awaits what other threads bring about, for a bounded time. */
final class Eventually {

  private static final long MOST = 60_000_000_000L;

  private Eventually() {}

  static <T> T eventually(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + MOST;
    while (System.nanoTime() < end) {
      Optional<T> seen = look.get();
      if (seen.isPresent()) {
        return seen.get();
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new AssertionError(what + " did not come about in time");
  }
}
