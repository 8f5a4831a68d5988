package quorate.chassis.lead;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far the service's own logs and those it hears go, looked up for all followers at once: as
 * soon as something is recorded here, under load every {@value #LEAST_MS} ms, and every {@value
 * #POLL_MS} ms for what other instances recorded or heard.
 */
public final class Heads implements Duty {

  private static final int POLL_MS = 50;
  private static final int MOST_REST_MS = 100;
  private static final String SQL =
      "select $1::text, convener, size from log union all select source, convener, size from heard_log";

  private final String service;
  private final Database database;
  private final Signal wanted;
  private final Signal moved = new Signal();
  private volatile List<Head> heads = List.of();

  /**
   * The heads of this service and of the neighbours it hears; {@code wanted} is raised by whatever
   * records in this process.
   */
  public Heads(String service, Database database, Signal wanted) {
    this.service = service;
    this.database = database;
    this.wanted = wanted;
  }

  /** Says that there is something new to be found. Costs nothing; from any thread. */
  public void wake() {
    wanted.raise();
  }

  /** Says that followers should look again although no log moved. */
  public void nudge() {
    moved.raise();
  }

  /** The logs of these sources, as last looked up. */
  public List<Head> of(Set<String> sources) {
    return heads.stream().filter(head -> sources.contains(head.source())).toList();
  }

  /** To be taken before {@link #of}, for {@link #await}. */
  public long seen() {
    return moved.seen();
  }

  /** Waits until a head moved since {@code seen}, but no longer than this. */
  public void await(long seen, Duration most) throws InterruptedException {
    moved.await(seen, most);
  }

  @Override
  public String name() {
    return "heads";
  }

  @Override
  public void run() throws InterruptedException {
    while (true) {
      long asked = wanted.seen();
      long before = entries();
      look();
      Thread.sleep(Math.clamp(entries() - before, 0, MOST_REST_MS));
      wanted.await(asked, Duration.ofMillis(POLL_MS));
    }
  }

  private long entries() {
    return heads.stream().mapToLong(Head::size).sum();
  }

  private void look() {
    List<Head> found = new ArrayList<>();
    for (Row row : database.query(SQL, service)) {
      found.add(new Head(row.getString(0), row.getString(1), row.getLong(2)));
    }
    if (!found.equals(heads)) {
      heads = found;
      moved.raise();
    }
  }
}
