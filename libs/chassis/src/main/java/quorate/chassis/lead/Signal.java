package quorate.chassis.lead;

import java.time.Duration;

/** Tells waiting threads that something moved; what moved between looking and waiting counts. */
public final class Signal {

  private long raised;

  /** Where it stands; to be taken before looking at what it tells of. */
  public synchronized long seen() {
    return raised;
  }

  /** Wakes everyone. */
  public synchronized void raise() {
    raised++;
    notifyAll();
  }

  /** Waits until it is raised after {@code seen}, but no longer than this. */
  public synchronized void await(long seen, Duration most) throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    while (raised == seen) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}
