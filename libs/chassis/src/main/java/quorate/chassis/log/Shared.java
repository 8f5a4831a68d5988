package quorate.chassis.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work done together with others, as {@link GroupCommit} does it, on whichever thread. */
public final class Shared {

  private Shared() {}

  /** Begins the work when subscribed to; each caller goes on in its own context. */
  public static <T> Uni<T> work(Supplier<Future<T>> work) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              Context caller = Vertx.currentContext();
              work.get()
                  .onSuccess(result -> in(caller, () -> emitter.complete(result)))
                  .onFailure(failure -> in(caller, () -> emitter.fail(failure)));
            });
  }

  private static void in(@Nullable Context caller, Runnable answer) {
    if (caller == null) {
      answer.run();
    } else {
      caller.runOnContext(ignored -> answer.run());
    }
  }
}
