package quorate.chassis.lead;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One instance per database leads: the one whose session holds an advisory lock. It does the duties
 * until that connection dies or {@link #close}; the others try again every second. A deposed leader
 * may overlap with the next for about a second.
 */
public final class Leadership implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Leadership.class);
  private static final long LOCK = 0x71756f72617465L;
  private static final long SECOND = 1_000;
  // A leader whose machine vanished loses the lock when its session is found dead.
  private static final String KEEPALIVE =
      "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3";

  private final Pool pool;
  private final List<Duty> duties;
  private volatile boolean leading;
  private @Nullable Thread candidate;

  /** A candidate for the lead in the pool's database; begins with {@link #start}. */
  public Leadership(Pool pool, List<? extends Duty> duties) {
    this.pool = pool;
    this.duties = List.copyOf(duties);
  }

  /** Begins to try for the lead. */
  public synchronized void start() {
    var stands = Workers.named("leadership", this::stand);
    candidate = stands;
    stands.start();
  }

  /** Whether this instance leads, as far as it knows. */
  public boolean leading() {
    return leading;
  }

  /** Ends the duties, if this instance leads, and gives the lead up. */
  @Override
  public synchronized void close() {
    if (candidate != null) {
      end(List.of(candidate));
    }
  }

  private void stand() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        attempt();
        Thread.sleep(SECOND);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.debugf(e, "no lead");
        pause();
      }
    }
  }

  private void attempt() throws InterruptedException {
    SqlConnection connection = Await.of(pool.getConnection());
    try {
      Await.of(connection.query(KEEPALIVE).execute());
      while (!answers(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
        Thread.sleep(SECOND);
      }
      lead(connection);
    } finally {
      connection
          .query("select pg_advisory_unlock(" + LOCK + ")")
          .execute()
          .onComplete(done -> connection.close());
    }
  }

  private void lead(SqlConnection connection) throws InterruptedException {
    var lost = new CountDownLatch(1);
    connection.closeHandler(ignored -> lost.countDown());
    List<Thread> threads = new ArrayList<>();
    try {
      leading = true;
      LOG.info("leading");
      duties.forEach(Duty::prepare);
      duties.forEach(duty -> threads.add(Workers.named(duty.name(), () -> doUntilEnd(duty))));
      threads.forEach(Thread::start);
      while (!lost.await(SECOND, TimeUnit.MILLISECONDS) && answers(connection, "select true")) {}
    } finally {
      end(threads);
      leading = false;
      LOG.info("no longer leading");
    }
  }

  private static boolean answers(SqlConnection connection, String sql) {
    Future<Boolean> answer =
        connection.query(sql).execute().map(rows -> rows.iterator().next().getBoolean(0));
    return Await.of(answer);
  }

  static void doUntilEnd(Duty duty) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        duty.run();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!Thread.currentThread().isInterrupted()) {
          LOG.warnf("%s begins again: %s", duty.name(), e);
          LOG.debug(duty.name(), e);
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(SECOND);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void end(List<Thread> threads) {
    boolean interrupted = Thread.interrupted(); // or there would be no waiting
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join(10 * SECOND);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
