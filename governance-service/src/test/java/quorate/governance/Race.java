package quorate.governance;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;

/** What is asked of one convener's log at once: a seed gives the order and the moments. */
public final class Race {

  private static final int MOMENTS = 6_000_000;

  private final Shell shell;
  private final Random random;
  private final String convener = "r-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<Runner> runners = new ArrayList<>();

  public Race(Shell shell, long seed) {
    this.shell = shell;
    this.random = new Random(seed);
  }

  /** From one to so many. */
  public int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  /** Will be asked a moment after the beginning. */
  public Runner with(Supplier<Uni<Outcome>> what) {
    var runner = new Runner(what, random.nextInt(MOMENTS));
    runners.add(runner);
    return runner;
  }

  /** All begin; answers when each has its outcome. */
  public void run() {
    Collections.shuffle(runners, random);
    runners.forEach(Runner::begin);
    runners.forEach(Runner::outcome);
  }

  public String convener() {
    return convener;
  }

  /** A request of its own. */
  public Request request() {
    return new Request(
        convener, "login:test", "role:secretary", Instant.now(), null, UUID.randomUUID(), null);
  }

  /** What the log says in the end. */
  public <S> S state(StreamRef<S, ?> stream) {
    return shell.look(convener, List.of(stream)).await().indefinitely().state(stream);
  }

  /** One of them. */
  public static final class Runner {
    private final Supplier<Uni<Outcome>> what;
    private final long nanos;
    private CompletableFuture<Outcome> done = new CompletableFuture<>();

    private Runner(Supplier<Uni<Outcome>> what, long nanos) {
      this.what = what;
      this.nanos = nanos;
    }

    private void begin() {
      done =
          CompletableFuture.supplyAsync(
              () -> {
                LockSupport.parkNanos(nanos);
                return what.get().await().indefinitely();
              },
              Thread.ofVirtual()::start);
    }

    public Outcome outcome() {
      return done.join();
    }
  }
}
