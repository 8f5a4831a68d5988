package quorate.chassis.lead;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Waiting, and giving up. */
class AwaitTest {

  @Test
  void what_nobody_waits_for_any_more_does_not_go_on() throws InterruptedException {
    var first = new CompletableFuture<String>();
    var begun = new CountDownLatch(1);
    var second = new AtomicBoolean();
    Uni<String> steps =
        Uni.createFrom()
            .completionStage(first)
            .onSubscription()
            .invoke(begun::countDown)
            .invoke(() -> second.set(true));
    var failure = new AtomicReference<@Nullable Throwable>();
    Thread waiting = Thread.ofVirtual().unstarted(() -> Await.of(steps));
    waiting.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
    waiting.start();
    begun.await();
    waiting.interrupt();
    waiting.join();
    first.complete("late");
    assertInstanceOf(CompletionException.class, failure.get());
    assertFalse(second.get());
  }
}
