package quorate.membership.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One at a time, in order of arrival. */
final class Lane {

  private record Waiting(String convener, Runnable turn) {}

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private @Nullable Waiting busy;

  /** Begins now, or when those before it are done. */
  void enter(String convener, Runnable turn) {
    var one = new Waiting(convener, turn);
    synchronized (waiting) {
      if (busy != null) {
        waiting.add(one);
        return;
      }
      busy = one;
    }
    turn.run();
  }

  /** A file whose sender has gone is not kept: its bytes count no more. */
  void leave(Runnable turn) {
    synchronized (waiting) {
      waiting.removeIf(one -> one.turn().equals(turn));
    }
  }

  /** Whether a file of this convener is in it. */
  boolean has(String convener) {
    synchronized (waiting) {
      return (busy != null && busy.convener().equals(convener))
          || waiting.stream().anyMatch(one -> one.convener().equals(convener));
    }
  }

  /** The one whose turn it was is done. */
  void next() {
    Waiting one;
    synchronized (waiting) {
      one = waiting.poll();
      busy = one;
    }
    if (one != null) {
      one.turn().run();
    }
  }
}
