package quorate.chassis.project;

import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import quorate.chassis.lead.Await;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Database.Session;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.LogTail;
import quorate.chassis.lead.Signal;

/**
 * Applies entries to one generation of a projection. Rows and position change in one transaction
 * that holds the position's row, so an entry has its effect once, whoever else is at it.
 */
final class Filling {

  private static final Logger LOG = Logger.getLogger(Filling.class);
  private static final int BATCH = 500;
  private static final int LONG = 100;
  private static final long REST = TimeUnit.SECONDS.toNanos(1);
  private static final String BEGUN =
      "insert into projection_position (name, generation, convener, source, position)"
          + " values ($1, $2, $3, $4, -1) on conflict do nothing";
  // The commit does not wait for the disk: rows and position are lost together.
  private static final String LOCKED =
      "select position, paused, set_config('synchronous_commit', 'off', true) from projection_position"
          + " where name = $1 and generation = $2 and convener = $3 and source = $4 for update";
  private static final String APPLIED =
      "update projection_position set position = $5"
          + " where name = $1 and generation = $2 and convener = $3 and source = $4";
  private static final String PAUSE =
      "update projection_position set paused = $6"
          + " where name = $1 and generation = $2 and convener = $3 and source = $4 and position = $5";

  /** How far a log was applied, as far as this process knows; before {@code again}, leave it. */
  private record Reached(long position, boolean paused, long again) {}

  private final Database database;
  private final LogTail tail;
  private final Projection projection;
  private final Generation generation;
  private final Turns turns;
  private final Map<Head.Log, Reached> reached = new ConcurrentHashMap<>();

  Filling(
      Database database, LogTail tail, Projection projection, Generation generation, Turns turns) {
    this.database = database;
    this.tail = tail;
    this.projection = projection;
    this.generation = generation;
    this.turns = turns;
  }

  Generation generation() {
    return generation;
  }

  /** How many logs it stands still at. */
  long paused() {
    return reached.values().stream().filter(Reached::paused).count();
  }

  /** Whether all there is to apply of these logs is applied. */
  boolean isAt(List<Head> logs) {
    return logs.stream()
        .allMatch(
            head -> {
              Reached known = reached.get(head.log());
              return known != null && (known.paused() || known.position() >= head.size() - 1);
            });
  }

  /** Applies the next batch of each of these logs, and tells; whether there may be more. */
  boolean fill(List<Head> logs, Signal applied) {
    boolean more = false;
    for (Head head : logs) {
      more |= step(head);
    }
    if (more) {
      applied.raise();
    }
    return more;
  }

  /** Applies the next batch of a log, if there is any; whether something was applied. */
  boolean step(Head head) {
    Reached known = reached.get(head.log());
    if (known != null
        && (known.position() >= head.size() - 1 || System.nanoTime() < known.again())) {
      return false;
    }
    try {
      Reached now = isFarBehind(head, known) ? turns.take(() -> next(head)) : next(head);
      reached.put(head.log(), now);
      return known == null || now.position() > known.position();
    } catch (Poisoned e) {
      narrow(head, e);
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("%s tries %s again: %s", projection.name(), head.log(), e);
      long position = known == null ? -2 : known.position();
      reached.put(head.log(), new Reached(position, false, System.nanoTime() + REST));
      return false;
    }
  }

  private static boolean isFarBehind(Head head, @Nullable Reached known) {
    return head.size() - (known == null ? 0 : known.position()) > LONG;
  }

  private Reached next(Head head) {
    return database.transaction(session -> batch(session, head));
  }

  private Reached batch(Session session, Head head) {
    Object[] key = key(head);
    if (!reached.containsKey(head.log())) {
      session.query(BEGUN, key);
    }
    Row row = session.query(LOCKED, key).iterator().next();
    long position = row.getLong(0);
    if (row.getString(1) != null) {
      return new Reached(position, true, System.nanoTime() + REST);
    }
    List<LogTail.Stored> entries = tail.read(session, head, position, BATCH);
    if (!entries.isEmpty()) {
      session.script("set local search_path to " + generation.schema() + ", public");
      apply(session, head, entries);
    }
    long last =
        entries.size() < BATCH ? Math.max(position, head.size() - 1) : entries.getLast().position();
    session.query(APPLIED, key(head, last));
    return new Reached(last, false, 0);
  }

  private void apply(Session session, Head head, List<LogTail.Stored> entries) {
    try {
      var read = entries.stream().map(stored -> tail.entry(head, stored)).toList();
      Await.of(projection.applyAll(new SqlConnection(session.connection()), read));
    } catch (RuntimeException e) {
      throw Poisoned.unlessPassing(entries.stream().map(LogTail.Stored::position).toList(), e);
    }
  }

  /** Applies one by one what failed together, and stands still at the poison. */
  private void narrow(Head head, Poisoned together) {
    try {
      for (long position : together.positions()) {
        Head upTo = head.before(position + 1);
        reached.put(head.log(), database.transaction(session -> batch(session, upTo)));
      }
    } catch (Poisoned one) {
      pause(head, one.positions().getFirst(), String.valueOf(one.getMessage()));
    } catch (RuntimeException e) {
      LOG.warnf(e, "%s at %s could not be narrowed", projection.name(), head.log());
    }
  }

  private void pause(Head head, long poison, String why) {
    try {
      database.query(PAUSE, key(head, poison - 1, why));
      LOG.errorf("%s pauses at %s: %s", generation.schema(), head.log(), why);
      reached.put(head.log(), new Reached(poison - 1, true, System.nanoTime() + REST));
    } catch (RuntimeException e) {
      LOG.warnf(e, "%s at %s could not be paused", projection.name(), head.log());
    }
  }

  private Object[] key(Head head, Object... more) {
    List<Object> key =
        new ArrayList<>(
            List.of(projection.name(), generation.number(), head.convener(), head.source()));
    key.addAll(List.of(more));
    return key.toArray();
  }
}
