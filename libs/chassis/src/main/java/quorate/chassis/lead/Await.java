package quorate.chassis.lead;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Between code that waits, on virtual threads, and code that must not, on event loops. */
public final class Await {

  private static final long MOST_SECONDS = 30;
  private static final Executor VIRTUAL = Thread::startVirtualThread;

  private Await() {}

  /** The outcome, within half a minute; its failure as it was. Not for event loops. */
  public static <T extends @Nullable Object> T of(Future<T> future) {
    return of(future.toCompletionStage().toCompletableFuture());
  }

  /** The outcome, within half a minute; its failure as it was. Not for event loops. */
  public static <T extends @Nullable Object> T of(Uni<T> uni) {
    return of(uni.subscribeAsCompletionStage());
  }

  private static <T extends @Nullable Object> T of(java.util.concurrent.Future<T> future) {
    try {
      return future.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      future.cancel(true); // nothing of it may go on after whoever waited has given up
      Thread.currentThread().interrupt();
      throw new CompletionException("interrupted", e);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new CompletionException("no answer in " + MOST_SECONDS + " s", e);
    } catch (ExecutionException e) {
      Throwable cause = future.state() == State.FAILED ? future.exceptionNow() : e;
      throw cause instanceof RuntimeException known ? known : new CompletionException(cause);
    }
  }

  /** Waiting work for a caller who must not wait; answers in the caller's context. */
  public static <T extends @Nullable Object> Uni<T> aside(Callable<T> work) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Context caller = Vertx.currentContext();
              Executor back =
                  caller == null ? Runnable::run : go -> caller.runOnContext(ignored -> go.run());
              return Uni.createFrom()
                  .item(() -> called(work))
                  .runSubscriptionOn(VIRTUAL)
                  .emitOn(back);
            });
  }

  private static <T extends @Nullable Object> T called(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
