package quorate.membership.preview;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import quorate.chassis.door.Door;

/**
 * One file at a time, in order of arrival: a file measures many times its bytes while it is
 * compared with the register, so several at once would not fit into memory.
 */
@ApplicationScoped
class Turns {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final io.vertx.mutiny.core.Vertx vertx;
  private boolean busy;

  Turns(io.vertx.mutiny.core.Vertx vertx) {
    this.vertx = vertx;
  }

  /** Does this when its turn has come, in the context of who asks. */
  <T> Uni<T> take(Door door, Supplier<Uni<? extends T>> work) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              Context here = Objects.requireNonNull(Vertx.currentContext());
              Uni<T> turn = Uni.createFrom().<T>deferred(work).onTermination().invoke(this::next);
              Runnable begin =
                  () ->
                      here.runOnContext(
                          ignored -> turn.subscribe().with(emitter::complete, emitter::fail));
              door.onceEnded(() -> leave(begin));
              enter(begin);
            });
  }

  /** Something that takes a while, off the event loop, which has others to serve. */
  <T> Uni<T> work(Supplier<T> work) {
    return vertx.executeBlocking(Uni.createFrom().item(work));
  }

  private void enter(Runnable turn) {
    synchronized (waiting) {
      if (busy) {
        waiting.add(turn);
        return;
      }
      busy = true;
    }
    turn.run();
  }

  /** A file whose sender has gone is not kept: its bytes count no more. */
  private void leave(Runnable turn) {
    synchronized (waiting) {
      waiting.remove(turn);
    }
  }

  private void next() {
    Runnable turn;
    synchronized (waiting) {
      turn = waiting.poll();
      busy = turn != null;
    }
    if (turn != null) {
      turn.run();
    }
  }
}
