package quorate.chassis.project;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many long batches be applied at once as there are processors. All views follow the same
 * log, so after a large import each has thousands of entries to apply; at work all at once they
 * would be done no sooner, and whoever waits for an answer would share the processors with all.
 */
final class Turns {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** For generations that serve, for which somebody may be waiting. */
  static final Turns OF_SERVING = new Turns(PROCESSORS);

  /** For those that are being filled: nobody waits for them, so they have half as many. */
  static final Turns OF_NEXT = new Turns(Math.max(1, PROCESSORS / 2));

  private final Semaphore free;

  private Turns(int most) {
    this.free = new Semaphore(most, /* fair= */ true);
  }

  /** Does it when its turn has come. */
  <T> T take(Supplier<T> work) {
    free.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
