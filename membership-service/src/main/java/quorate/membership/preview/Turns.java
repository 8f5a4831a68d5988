package quorate.membership.preview;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;
import quorate.chassis.door.Door;

/**
 * One long file at a time, in order of arrival: a file measures many times its bytes while it is
 * compared with the register, so several at once would not fit into memory. Short ones go beside
 * it, one at a time, so that no convener waits for another's long file; behind its own it does.
 */
@ApplicationScoped
class Turns {

  /** Some 3,000 rows of a list. */
  static final int SHORT = 250_000;

  private final Lane shorts = new Lane();
  private final Lane longs = new Lane();
  private final io.vertx.mutiny.core.Vertx vertx;

  Turns(io.vertx.mutiny.core.Vertx vertx) {
    this.vertx = vertx;
  }

  /** Does this with a file of so many bytes when its turn has come, in the context of who asks. */
  <T> Uni<T> take(Door door, int bytes, Supplier<Uni<? extends T>> work) {
    String convener = door.convener();
    return Uni.createFrom()
        .emitter(
            emitter -> {
              Lane lane = lane(convener, bytes);
              Context here = Objects.requireNonNull(Vertx.currentContext());
              Uni<T> turn = Uni.createFrom().<T>deferred(work).onTermination().invoke(lane::next);
              Runnable begin =
                  () ->
                      here.runOnContext(
                          ignored -> turn.subscribe().with(emitter::complete, emitter::fail));
              door.onceEnded(() -> lane.leave(begin));
              lane.enter(convener, begin);
            });
  }

  /** Something that takes a while, off the event loop, which has others to serve. */
  <T> Uni<T> work(Supplier<T> work) {
    return vertx.executeBlocking(Uni.createFrom().item(work), /* ordered= */ false);
  }

  Lane lane(String convener, int bytes) {
    return bytes > SHORT || longs.has(convener) ? longs : shorts;
  }
}
