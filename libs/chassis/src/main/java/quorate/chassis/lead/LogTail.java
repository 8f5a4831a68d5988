package quorate.chassis.lead;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/** Reads on in a log, the service's own or one it hears, by position. */
public final class LogTail {

  private static final String OWN =
      "select position, bytes from entry where convener = $1 and position > $2 and position < $3"
          + " and type <> all($5) order by position limit $4";
  private static final String HEARD =
      "select position, bytes from heard_entry where convener = $1 and position > $2"
          + " and position < $3 and type <> all($5) and source = $6 order by position limit $4";

  private final String service;
  private final Function<String, EventTypes> vocabulary;
  private final Set<Class<?>> events;

  /**
   * {@code service} is this one's name, {@code vocabulary} what it understands of each source;
   * known events of other kinds than {@code events} are passed by, unknown ones are not.
   */
  public LogTail(String service, Function<String, EventTypes> vocabulary, Set<Class<?>> events) {
    this.service = service;
    this.vocabulary = vocabulary;
    this.events = Set.copyOf(events);
  }

  /** An entry that is not decoded yet. */
  public record Stored(long position, byte[] bytes) {}

  /**
   * At most so many entries below the head and after a position, in order, that are not passed by;
   * of a neighbour's log those of subscribed types.
   */
  public List<Stored> read(Database.Session session, Head head, long after, int most) {
    String[] besides = vocabulary.apply(head.source()).namesBeside(events).toArray(String[]::new);
    RowSet<Row> rows =
        head.source().equals(service)
            ? session.query(OWN, head.convener(), after, head.size(), most, besides)
            : session.query(
                HEARD, head.convener(), after, head.size(), most, besides, head.source());
    List<Stored> entries = new ArrayList<>(rows.size());
    rows.forEach(row -> entries.add(new Stored(row.getLong(0), row.getBuffer(1).getBytes())));
    return entries;
  }

  /**
   * The entry as this service understands it. Of a neighbour's types some may be unknown; one of
   * its own that is unknown was written by a later release, and whoever follows the log must stop.
   */
  public Entry entry(Head head, Stored stored) {
    Entry entry = Entry.read(stored.bytes(), vocabulary.apply(head.source()));
    if (entry.event() == null && head.source().equals(service)) {
      throw new CorruptEntry(entry.type() + " is not known here");
    }
    return entry;
  }
}
