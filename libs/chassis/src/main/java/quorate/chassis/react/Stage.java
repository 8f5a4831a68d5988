package quorate.chassis.react;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs a reaction as if it were a request: in a context of its own, so that it may use sessions.
 */
final class Stage {

  private static final long MOST_SECONDS = 60;

  private final Vertx vertx;

  Stage(Vertx vertx) {
    this.vertx = vertx;
  }

  /** Waits for the work; its failure as it was. Answers whether it was done without waiting. */
  boolean perform(Supplier<Uni<Void>> work) throws InterruptedException {
    Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(context, true);
    var done = new CompletableFuture<Boolean>();
    context.runOnContext(
        ignored -> {
          try {
            CompletableFuture<Void> under = work.get().subscribeAsCompletionStage();
            boolean atOnce = under.isDone();
            var _ =
                under.whenComplete(
                    (nothing, failure) -> {
                      if (failure == null) {
                        done.complete(atOnce);
                      } else {
                        done.completeExceptionally(failure);
                      }
                    });
          } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
          }
        });
    try {
      return done.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new CompletionException(e);
    } catch (TimeoutException e) {
      throw new CompletionException("not done in " + MOST_SECONDS + " s", e);
    }
  }
}
