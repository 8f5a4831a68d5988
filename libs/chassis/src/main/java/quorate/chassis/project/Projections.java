package quorate.chassis.project;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import quorate.chassis.lead.Await;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Signal;

/**
 * The projections of a service, from any of its instances: what they show, and what may be asked of
 * them.
 */
public final class Projections {

  private static final Duration POLL = Duration.ofMillis(20);
  private static final String VISIBLE =
      "select count(*) from projection g join projection_position p"
          + " on p.name = g.name and p.generation = g.generation"
          + " where g.name = any ($1) and p.source = $2 and p.convener = $3 and p.position >= $4";
  private static final String REBUILD =
      "update projection set building = generation + 1 where name = $1 returning name";
  private static final String RESUME =
      "update projection_position set paused = null where name = $1 and paused is not null";
  private static final String PAUSED =
      "select g.name, p.convener, p.source, p.paused from projection g join projection_position p"
          + " on p.name = g.name and p.generation = g.generation where p.paused is not null";

  private final List<Projection> projections;
  private final Database database;
  private final Heads heads;
  private final Signal applied;

  /** {@code applied} is the signal that this process's projectors raise. */
  public Projections(List<Projection> projections, Database database, Heads heads, Signal applied) {
    this.projections = List.copyOf(projections);
    this.database = database;
    this.heads = heads;
    this.applied = applied;
  }

  /** Waits until every projection that follows the log shows the position; false if too late. */
  public Uni<Boolean> visible(String source, String convener, long position, Duration most) {
    return visible(
        projections.stream()
            .filter(it -> it.sources().contains(source))
            .map(Projection::name)
            .toList(),
        source,
        convener,
        position,
        most);
  }

  /** Waits until these projections show the position; false if it is too late or names none. */
  public Uni<Boolean> visible(
      List<String> names, String source, String convener, long position, Duration most) {
    return Await.aside(
        () -> {
          long deadline = System.nanoTime() + most.toNanos();
          while (!names.isEmpty()) {
            long seen = applied.seen();
            if (shows(names, source, convener, position)) {
              return true;
            }
            if (System.nanoTime() > deadline) {
              return false;
            }
            applied.await(seen, POLL);
          }
          return false;
        });
  }

  private boolean shows(List<String> names, String source, String convener, long position) {
    String[] all = names.toArray(String[]::new);
    return database.query(VISIBLE, all, source, convener, position).iterator().next().getLong(0)
        == names.size();
  }

  /** Asks for the next generation, filled from nothing; the old one serves meanwhile. */
  public Uni<Void> rebuild(String name) {
    return Await.aside(
        () -> {
          if (database.query(REBUILD, name).size() == 0) {
            throw new NoSuchElementException("there is no projection " + name);
          }
          heads.nudge();
          return null;
        });
  }

  /** Lets a paused projection try again; it does within about a second. */
  public Uni<Void> resume(String name) {
    return Await.aside(
        () -> {
          database.query(RESUME, name);
          heads.nudge();
          return null;
        });
  }

  /** Which projections stand still, at which log, and why. Waits for the database. */
  public Map<String, String> paused() {
    Map<String, String> paused = new HashMap<>();
    for (Row row : database.query(PAUSED)) {
      paused.put(
          "%s of %s at %s".formatted(row.getString(0), row.getString(1), row.getString(2)),
          row.getString(3));
    }
    return paused;
  }
}
