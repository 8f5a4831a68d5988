package quorate.chassis.lead;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Work on logs side by side, each log in one lane at a time: so many lanes and no more, however
 * many logs there are. What was tried before has half of them at most, so that the rest is never
 * held up by it. Closing ends the work and waits for its end.
 */
public final class Lanes implements AutoCloseable {

  private record Lane(Thread thread, boolean again) {}

  private final int most;
  private final Consumer<Lanes> freed;
  private final Map<Head.Log, Lane> taken = new ConcurrentHashMap<>();
  private boolean closed;

  /** {@code freed} is run each time that a lane became free. */
  public Lanes(int most, Consumer<Lanes> freed) {
    this.most = most;
    this.freed = freed;
  }

  /** Whether a log is in a lane; once it is not, all that was done there has been seen. */
  public boolean holds(Head.Log log) {
    return taken.containsKey(log);
  }

  /** Begins work on a log that is in no lane, if there is a free one for it. */
  public synchronized void offer(Head.Log log, boolean again, Runnable work) {
    if (closed || taken.size() >= most || (again && tryingAgain() >= most / 2)) {
      return;
    }
    Thread thread = Workers.named(log.source() + "/" + log.convener(), () -> go(log, work));
    taken.put(log, new Lane(thread, again));
    thread.start();
  }

  private long tryingAgain() {
    return taken.values().stream().filter(Lane::again).count();
  }

  private void go(Head.Log log, Runnable work) {
    try {
      work.run();
    } finally {
      taken.remove(log);
      freed.accept(this);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    Leadership.end(taken.values().stream().map(Lane::thread).toList());
  }
}
