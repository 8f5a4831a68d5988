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
      "select position, type, bytes from entry where convener = $1 and position > $2 and position < $3"
          + " order by position limit $4";
  private static final String HEARD =
      "select position, type, bytes from heard_entry where convener = $1 and position > $2"
          + " and position < $3 and source = $5 order by position limit $4";

  private final String service;
  private final Function<String, EventTypes> vocabulary;

  /** {@code service} is this one's name, {@code vocabulary} what it understands of each source. */
  public LogTail(String service, Function<String, EventTypes> vocabulary) {
    this.service = service;
    this.vocabulary = vocabulary;
  }

  /** An entry that is not decoded yet. */
  public record Stored(long position, String type, byte[] bytes) {}

  /**
   * At most so many entries below the head and after a position, in order; of a neighbour's log
   * those of subscribed types.
   */
  public List<Stored> read(Database.Session session, Head head, long after, int most) {
    RowSet<Row> rows =
        head.source().equals(service)
            ? session.query(OWN, head.convener(), after, head.size(), most)
            : session.query(HEARD, head.convener(), after, head.size(), most, head.source());
    List<Stored> entries = new ArrayList<>(rows.size());
    rows.forEach(
        row ->
            entries.add(new Stored(row.getLong(0), row.getString(1), row.getBuffer(2).getBytes())));
    return entries;
  }

  /** Whether its event is of one of these kinds; what is not known here is, to be stopped at. */
  public boolean isOf(Set<Class<?>> kinds, Head head, Stored stored) {
    Class<?> event = vocabulary.apply(head.source()).recordOf(stored.type());
    return event == null || kinds.stream().anyMatch(kind -> kind.isAssignableFrom(event));
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
