package quorate.chassis.react;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Duty;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Lanes;
import quorate.chassis.lead.LogTail;
import quorate.chassis.lead.Vocabularies;
import quorate.chassis.wire.Entry;

/**
 * Shows one policy every entry, in order per log, at least once; {@value #LANES} logs at once,
 * those that failed before in half of them. A failed reaction is tried again with growing pauses
 * and holds up its own log only; from the fifth try on that is stated, and it goes on being tried
 * every half minute.
 */
public final class PolicyRunner implements Duty {

  private static final Logger LOG = Logger.getLogger(PolicyRunner.class);
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final int LANES = 8;
  private static final int BATCH = 200;

  private record Due(Head head, Reached from) {}

  private final Policy policy;
  private final Database database;
  private final Positions positions;
  private final LogTail tail;
  private final Heads heads;
  private final Clock clock;
  private final Stage stage;
  private final Duration pause;
  private final Map<Head.Log, Reached> reached = new ConcurrentHashMap<>();

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
    this.positions = new Positions(database, policy.name());
    this.tail = new LogTail(vocabularies, policy.events());
    this.heads = heads;
    this.clock = clock;
    this.stage = new Stage(vertx);
    this.pause = pause;
  }

  /** At which logs it failed too often, after which position and why; of this process only. */
  public Map<Head.Log, String> failing() {
    Map<Head.Log, String> failing = new HashMap<>();
    reached.forEach(
        (log, at) -> {
          String trouble = at.trouble();
          if (trouble != null) {
            failing.put(log, "after position %d, %s".formatted(at.position(), trouble));
          }
        });
    return failing;
  }

  @Override
  public String name() {
    return "policy " + policy.name();
  }

  @Override
  public void run() throws InterruptedException {
    reached.clear();
    try (var lanes = new Lanes(LANES, this::begin)) {
      while (!Thread.interrupted()) {
        long seen = heads.seen();
        begin(lanes);
        heads.await(seen, LOOK);
      }
      throw new InterruptedException();
    } finally {
      reached.clear();
    }
  }

  /** Who has waited longest goes first, and nobody is in two lanes. */
  private synchronized void begin(Lanes lanes) {
    long now = System.nanoTime();
    due(lanes, now).stream()
        .sorted(Comparator.comparingLong(due -> due.from().again() - now))
        .forEach(
            due ->
                lanes.offer(
                    due.head().log(), due.from().tries() > 0, () -> turn(due.head(), due.from())));
  }

  private List<Due> due(Lanes lanes, long now) {
    return heads.of(policy.sources()).stream()
        .filter(head -> !lanes.holds(head.log()))
        .map(head -> new Due(head, reached.computeIfAbsent(head.log(), log -> Reached.unknown())))
        .filter(due -> due.from().isBefore(due.head()) && due.from().isDue(now))
        .toList();
  }

  private void turn(Head head, Reached from) {
    Reached to = from.later();
    try {
      Reached known = from.isKnown() ? from : positions.of(head.log());
      to = known.isBefore(head) ? follow(head, known) : known;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (!Thread.currentThread().isInterrupted()) {
        LOG.warnf("%s tries %s again: %s", policy.name(), head.log(), e);
      }
    } finally {
      reached.put(head.log(), to);
    }
  }

  private Reached follow(Head head, Reached from) throws InterruptedException {
    long position = from.position();
    var entries = database.transaction(session -> tail.read(session, head, from.position(), BATCH));
    for (LogTail.Stored stored : entries) {
      try {
        Entry entry = tail.entry(head, stored);
        boolean atOnce = !policy.concerns(entry) || reactedAtOnce(entry);
        position = stored.position();
        if (!atOnce) {
          positions.store(head.log(), Reached.upTo(position));
        }
      } catch (RuntimeException e) {
        if (Thread.currentThread().isInterrupted()) {
          throw e; // it is the runner that ends, and no fault of the entry
        }
        return failed(head.log(), from.failedAfter(position, e, pause), e);
      }
    }
    position = entries.size() < BATCH ? Math.max(position, head.size() - 1) : position;
    Reached to = Reached.upTo(position);
    positions.store(head.log(), to);
    return to;
  }

  /** Entries that the policy passes by are not worth a write each: it has then reacted at once. */
  private boolean reactedAtOnce(Entry entry) throws InterruptedException {
    return stage.perform(
        () -> policy.react(entry, Stamp.because(policy.name(), entry, clock.instant())));
  }

  private Reached failed(Head.Log log, Reached at, RuntimeException e) {
    String what =
        "%s after %d of %s, try %d".formatted(policy.name(), at.position(), log, at.tries());
    if (e instanceof NotYet) {
      LOG.infof("%s %s", what, at.why());
    } else {
      LOG.warnf(e, "%s failed", what);
    }
    positions.store(log, at);
    return at;
  }
}
