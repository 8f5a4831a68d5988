package quorate.chassis.project;

import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import quorate.chassis.lead.Await;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Database.Session;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.LogTail;

/**
 * Applies entries to one generation of a projection. Rows and position change in one transaction
 * that holds the position's row, so an entry has its effect once, whoever else is at it.
 */
final class Filling {

  private static final Logger LOG = Logger.getLogger(Filling.class);
  private static final int BATCH = 500;
  private static final long REST = TimeUnit.SECONDS.toNanos(1);
  // Rows and position are lost together if the database crashes, and come again from the log.
  private static final String ASYNCHRONOUSLY = "set local synchronous_commit to off";
  private static final String BEGUN =
      "insert into projection_position (name, generation, convener, source, position)"
          + " values ($1, $2, $3, $4, -1) on conflict do nothing";
  private static final String LOCKED =
      "select position, paused from projection_position"
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
  private final Map<Head.Log, Reached> reached = new HashMap<>();

  Filling(Database database, LogTail tail, Projection projection, Generation generation) {
    this.database = database;
    this.tail = tail;
    this.projection = projection;
    this.generation = generation;
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

  /** Applies the next batch of a log, if there is any; whether something was applied. */
  boolean step(Head head) {
    Reached known = reached.get(head.log());
    if (known != null
        && (known.position() >= head.size() - 1 || System.nanoTime() < known.again())) {
      return false;
    }
    try {
      Reached now = database.transaction(session -> batch(session, head));
      reached.put(head.log(), now);
      return known == null || now.position() > known.position();
    } catch (Poisoned e) {
      pause(head, e);
      return false;
    } catch (RuntimeException e) {
      LOG.warnf("%s tries %s again: %s", projection.name(), head.log(), e);
      long position = known == null ? -2 : known.position();
      reached.put(head.log(), new Reached(position, false, System.nanoTime() + REST));
      return false;
    }
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
      session.script(
          ASYNCHRONOUSLY + "; set local search_path to " + generation.schema() + ", public");
      apply(session, head, entries);
    }
    long last =
        entries.size() < BATCH ? Math.max(position, head.size() - 1) : entries.getLast().position();
    session.query(APPLIED, key(head, last));
    return new Reached(last, false, 0);
  }

  private void apply(Session session, Head head, List<LogTail.Stored> all) {
    Set<Class<?>> kinds = projection.hears();
    List<LogTail.Stored> entries =
        all.stream().filter(stored -> tail.isOf(kinds, head, stored)).toList();
    var tx = new SqlConnection(session.connection());
    var begun = new AtomicInteger();
    try {
      Await.of(
          Multi.createFrom()
              .iterable(entries)
              .onItem()
              .transformToUniAndConcatenate(
                  stored -> {
                    begun.incrementAndGet();
                    return projection.apply(tx, tail.entry(head, stored));
                  })
              .onItem()
              .ignoreAsUni());
    } catch (RuntimeException e) {
      throw Poisoned.unlessPassing(entries.get(begun.get() - 1).position(), e);
    }
  }

  /** Applies what comes before the poison and stands still there. */
  private void pause(Head head, Poisoned poison) {
    try {
      Head sound = head.before(poison.position());
      database.transaction(session -> batch(session, sound));
      String why = String.valueOf(poison.getMessage());
      database.query(PAUSE, key(head, poison.position() - 1, why));
      LOG.errorf("%s pauses at %s: %s", generation.schema(), head.log(), why);
      reached.put(head.log(), new Reached(poison.position() - 1, true, System.nanoTime() + REST));
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
