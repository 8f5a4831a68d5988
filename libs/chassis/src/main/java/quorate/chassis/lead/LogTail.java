package quorate.chassis.lead;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import quorate.chassis.wire.Entry;

/** Reads on in a log, the service's own or one it hears, by position. */
public final class LogTail {

  // Types as a set that is looked into: compared one by one they cost more than the rest of it.
  private static final String OWN =
      "select position, bytes from entry where convener = $1 and position > $2 and position < $3"
          + " and type not in (select unnest($5::text[])) order by position limit $4";
  private static final String HEARD =
      "select position, bytes from heard_entry where convener = $1 and position > $2"
          + " and position < $3 and type not in (select unnest($5::text[])) and source = $6 order by position limit $4";

  private final Vocabularies vocabularies;
  private final Set<Class<?>> events;
  private final Map<String, String[]> passedBy = new ConcurrentHashMap<>();

  /** Known events of other kinds than {@code events} are passed by, unknown ones are not. */
  public LogTail(Vocabularies vocabularies, Set<Class<?>> events) {
    this.vocabularies = vocabularies;
    this.events = Set.copyOf(events);
  }

  /** An entry that is not decoded yet. */
  public record Stored(long position, byte[] bytes) {}

  /**
   * At most so many entries below the head and after a position, in order, that are not passed by;
   * of a neighbour's log those of subscribed types.
   */
  public List<Stored> read(Database.Session session, Head head, long after, int most) {
    String[] besides = passedBy.computeIfAbsent(head.source(), this::besides);
    RowSet<Row> rows =
        vocabularies.isOwn(head)
            ? session.query(OWN, head.convener(), after, head.size(), most, besides)
            : session.query(
                HEARD, head.convener(), after, head.size(), most, besides, head.source());
    List<Stored> entries = new ArrayList<>(rows.size());
    rows.forEach(row -> entries.add(new Stored(row.getLong(0), row.getBuffer(1).getBytes())));
    return entries;
  }

  private String[] besides(String source) {
    return vocabularies.of(source).namesBeside(events).toArray(String[]::new);
  }

  /** The entry as this service understands it; throws where it must not be passed by. */
  public Entry entry(Head head, Stored stored) {
    return vocabularies.entry(head, stored);
  }
}
