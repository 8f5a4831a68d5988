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
import org.jspecify.annotations.Nullable;

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
            var atOnce = new AtOnce();
            CompletableFuture<Void> under =
                work.get().onTermination().invoke(atOnce::ended).subscribeAsCompletionStage();
            atOnce.over();
            var _ = under.whenComplete((nothing, failure) -> settle(done, atOnce.is(), failure));
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

  /**
   * Whether work ended where and while it was begun. That another thread was quick to end it does
   * not count: it has done something then.
   */
  private static final class AtOnce {
    private final Thread here = Thread.currentThread();
    private volatile boolean beginning = true;
    private volatile boolean endedHere;

    void ended() {
      endedHere = beginning && Thread.currentThread() == here;
    }

    void over() {
      beginning = false;
    }

    boolean is() {
      return endedHere;
    }
  }

  private static void settle(
      CompletableFuture<Boolean> done, boolean atOnce, @Nullable Throwable failure) {
    if (failure == null) {
      done.complete(atOnce);
    } else {
      done.completeExceptionally(failure);
    }
  }
}
