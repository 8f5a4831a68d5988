package quorate.chassis.project;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many long batches be applied at once as there are processors. All views follow the same
 * log, so after a large import each has thousands of entries to apply; at work all at once they
 * would be done no sooner, and whoever waits for an answer would share the processors with all.
 */
final class Turns {

  private static final Semaphore FREE =
      new Semaphore(Runtime.getRuntime().availableProcessors(), /* fair= */ true);

  private Turns() {}

  /** Does it when its turn has come. */
  static <T> T take(Supplier<T> work) {
    FREE.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      FREE.release();
    }
  }
}
