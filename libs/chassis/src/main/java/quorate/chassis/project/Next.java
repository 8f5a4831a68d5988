package quorate.chassis.project;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Signal;
import quorate.chassis.lead.Workers;

/**
 * The next generation, which is filled beside the one that serves and keeps nobody waiting: whoever
 * reads what they wrote waits for the serving one alone.
 */
final class Next implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(100);
  private static final long MOST_MS = 10_000;

  private final Filling filling;
  private final Heads heads;
  private final Set<String> sources;
  private final Thread thread;

  private Next(Filling filling, Heads heads, Set<String> sources) {
    this.filling = filling;
    this.heads = heads;
    this.sources = sources;
    this.thread = Workers.named(filling.generation().schema(), this::fill);
  }

  static Next begin(Filling filling, Heads heads, Set<String> sources) {
    var next = new Next(filling, heads, sources);
    next.thread.start();
    return next;
  }

  Generation generation() {
    return filling.generation();
  }

  boolean isAt(List<Head> logs) {
    return filling.isAt(logs);
  }

  private void fill() {
    var unheard = new Signal(); // nobody reads it yet
    try {
      while (!Thread.interrupted()) {
        long seen = heads.seen();
        if (!filling.fill(heads.of(sources), unheard)) {
          heads.await(seen, LOOK);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What it is at is rolled back, or done before it serves. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted(); // or there would be no waiting
    thread.interrupt();
    try {
      thread.join(MOST_MS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
