package quorate.bench;

import io.vertx.core.Future;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A closed load that goes on beside another until it is ended. */
final class Meanwhile {

  private static final int PATIENCE_S = 30;

  private final IntFunction<Future<?>> request;
  private final CountDownLatch open;
  private final long began = System.nanoTime();
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final AtomicInteger issued = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile boolean ending;

  private Meanwhile(int clients, IntFunction<Future<?>> request) {
    this.request = request;
    this.open = new CountDownLatch(clients);
  }

  static Meanwhile begin(int clients, IntFunction<Future<?>> request) {
    var meanwhile = new Meanwhile(clients, request);
    for (int i = 0; i < clients; i++) {
      meanwhile.next();
    }
    return meanwhile;
  }

  /** What it did so far; a request that failed fails it. */
  Load.Measured end() throws InterruptedException {
    ending = true;
    if (!open.await(PATIENCE_S, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a request was not answered within " + PATIENCE_S + " s");
    }
    if (failure.get() != null) {
      throw new IllegalStateException("a request failed", failure.get());
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Load.Measured(sorted.length / seconds, Load.at(sorted, 0.50), Load.at(sorted, 0.99));
  }

  private void next() {
    if (ending || failure.get() != null) {
      open.countDown();
      return;
    }
    long asked = System.nanoTime();
    request
        .apply(issued.getAndIncrement())
        .onComplete(
            done -> {
              nanos.add(System.nanoTime() - asked);
              if (done.failed()) {
                failure.compareAndSet(null, done.cause());
              }
              next();
            });
  }
}
