package quorate.chassis.react;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Duty;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.LogTail;
import quorate.chassis.lead.Vocabularies;
import quorate.chassis.wire.Entry;

/**
 * Shows one policy every entry, in order per log, at least once. A failed reaction is tried again
 * with growing pauses and holds up its own log only; after {@value #TRIES} tries that is stated,
 * and it goes on being tried every half minute.
 */
public final class PolicyRunner implements Duty {

  private static final Logger LOG = Logger.getLogger(PolicyRunner.class);
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final int BATCH = 200;
  private static final int TRIES = 5;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);
  private static final String POSITION =
      "select position from policy_position where name = $1 and convener = $2 and source = $3";
  private static final String REACTED =
      "insert into policy_position (name, convener, source, position, paused) values ($1, $2, $3, $4, $5)"
          + " on conflict (name, convener, source) do update set position = excluded.position, paused = excluded.paused"
          + " where policy_position.position <= excluded.position";

  /** Up to where it reacted; after {@code tries} failures at the next entry, rests until then. */
  private record Reached(long position, int tries, long again) {}

  private final Policy policy;
  private final Database database;
  private final LogTail tail;
  private final Heads heads;
  private final Clock clock;
  private final Stage stage;
  private final Duration pause;
  private volatile long failing;

  /** {@code pause} is the first after a failure, each further one is four times as long. */
  public PolicyRunner(
      Policy policy,
      Vocabularies vocabularies,
      Database database,
      Heads heads,
      Clock clock,
      Vertx vertx,
      Duration pause) {
    this.policy = policy;
    this.database = database;
    this.tail = new LogTail(vocabularies, policy.events());
    this.heads = heads;
    this.clock = clock;
    this.stage = new Stage(vertx);
    this.pause = pause;
  }

  /** At how many logs it failed {@value #TRIES} times and more, as far as this process knows. */
  public long failing() {
    return failing;
  }

  @Override
  public String name() {
    return "policy " + policy.name();
  }

  @Override
  public void run() throws InterruptedException {
    Map<Head.Log, Reached> reached = new HashMap<>();
    while (true) {
      long seen = heads.seen();
      boolean more = false;
      for (Head head : heads.of(policy.sources())) {
        Reached from = reached.computeIfAbsent(head.log(), this::stored);
        if (from.position() < head.size() - 1 && System.nanoTime() >= from.again()) {
          Reached to = follow(head, from);
          reached.put(head.log(), to);
          more |= to.tries() == 0;
        }
      }
      failing = reached.values().stream().filter(it -> it.tries() >= TRIES).count();
      if (!more) {
        heads.await(seen, LOOK);
      }
    }
  }

  private Reached stored(Head.Log log) {
    for (Row row : database.query(POSITION, policy.name(), log.convener(), log.source())) {
      return new Reached(row.getLong(0), 0, System.nanoTime());
    }
    return new Reached(-1, 0, System.nanoTime());
  }

  private Reached follow(Head head, Reached from) throws InterruptedException {
    long position = from.position();
    var entries = database.transaction(session -> tail.read(session, head, from.position(), BATCH));
    for (LogTail.Stored stored : entries) {
      try {
        Entry entry = tail.entry(head, stored);
        if (policy.concerns(entry) && !reactedAtOnce(entry)) {
          store(head, stored.position(), null);
        }
        position = stored.position();
      } catch (RuntimeException e) {
        return failed(head, position, position == from.position() ? from.tries() + 1 : 1, e);
      }
    }
    position = entries.size() < BATCH ? Math.max(position, head.size() - 1) : position;
    store(head, position, null);
    return new Reached(position, 0, System.nanoTime());
  }

  /** Entries that the policy passes by are not worth a write each: it has then reacted at once. */
  private boolean reactedAtOnce(Entry entry) throws InterruptedException {
    return stage.perform(
        () -> policy.react(entry, Stamp.because(policy.name(), entry, clock.instant())));
  }

  private Reached failed(Head head, long position, int tries, RuntimeException e) {
    long rest = Math.min(LONGEST, pause.toNanos() << Math.min(2 * tries - 2, 20));
    LOG.warnf(e, "%s failed after %d of %s, try %d", policy.name(), position, head.log(), tries);
    store(head, position, tries >= TRIES ? "try " + tries + ": " + e : null);
    return new Reached(position, tries, System.nanoTime() + rest);
  }

  private void store(Head head, long position, @Nullable String paused) {
    database.transaction(
        session -> {
          session.withoutWaiting(); // what it reacts to again records nothing new
          return session.query(
              REACTED, policy.name(), head.convener(), head.source(), position, paused);
        });
  }
}
