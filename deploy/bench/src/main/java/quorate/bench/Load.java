package quorate.bench;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * A closed load: each of {@code clients} asks again as soon as it is answered, {@code requests} in
 * all. A request that fails fails the measurement.
 */
record Load(int clients, int requests) {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * The rate in answers per second and the latencies, in milliseconds, that half and 99 % of the
   * answers kept to.
   */
  record Measured(double rate, double p50, double p99) {}

  Measured run(IntFunction<Future<?>> request) throws InterruptedException {
    var nanos = new long[requests];
    var issued = new AtomicInteger();
    var failure = new AtomicReference<Throwable>();
    var open = new CountDownLatch(clients);
    long began = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      next(request, nanos, issued, failure, open);
    }
    if (!open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("a request was not answered within " + PATIENCE);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    if (failure.get() != null) {
      throw new IllegalStateException("a request failed", failure.get());
    }
    Arrays.sort(nanos);
    return new Measured(requests / (took.toNanos() / 1e9), at(nanos, 0.50), at(nanos, 0.99));
  }

  private void next(
      IntFunction<Future<?>> request,
      long[] nanos,
      AtomicInteger issued,
      AtomicReference<Throwable> failure,
      CountDownLatch open) {
    int number = issued.getAndIncrement();
    if (number >= requests || failure.get() != null) {
      open.countDown();
      return;
    }
    long asked = System.nanoTime();
    request
        .apply(number)
        .onComplete(
            done -> {
              nanos[number] = System.nanoTime() - asked;
              if (done.failed()) {
                failure.compareAndSet(null, done.cause());
              }
              next(request, nanos, issued, failure, open);
            });
  }

  static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
  }
}
