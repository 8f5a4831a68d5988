package quorate.chassis.lead;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.Entry;

/** Reads on in a log, the service's own or one it hears, by position. */
public final class LogTail {

  // Types as a set that is looked into: compared one by one they cost more than the rest of it.
  private static final String OWN =
      "select position, type, bytes from entry where convener = $1 and position > $2 and position < $3"
          + " and type not in (select unnest($5::text[])) order by position limit $4";
  private static final String HEARD =
      "select position, type, bytes from heard_entry where convener = $1 and position > $2"
          + " and position < $3 and type not in (select unnest($5::text[])) and source = $6 order by position limit $4";
  private static final String[] NONE = {};

  private final Vocabularies vocabularies;
  private final Set<Class<?>> events;
  private final Map<String, Set<String>> passedBy = new ConcurrentHashMap<>();

  /** Known events of other kinds than {@code events} are passed by, unknown ones are not. */
  public LogTail(Vocabularies vocabularies, Set<Class<?>> events) {
    this.vocabularies = vocabularies;
    this.events = Set.copyOf(events);
  }

  /** An entry as it is stored; it is decoded when the first of its followers asks for it. */
  public static final class Stored {
    private final long position;
    private final String type;
    private final byte[] bytes;
    private volatile @Nullable Entry entry;

    private Stored(long position, String type, byte[] bytes) {
      this.position = position;
      this.type = type;
      this.bytes = bytes;
    }

    static Stored of(Row row) {
      return new Stored(row.getLong(0), row.getString(1), row.getBuffer(2).getBytes());
    }

    public long position() {
      return position;
    }

    String type() {
      return type;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /**
   * At most so many entries below the head and after a position, in order, that are not passed by;
   * of a neighbour's log those of subscribed types. Who is near the head reads what others have
   * read; who is far behind reads for itself.
   */
  public List<Stored> read(Database.Session session, Head head, long after, int most) {
    Set<String> besides =
        passedBy.computeIfAbsent(
            head.source(), source -> vocabularies.of(source).namesBeside(events));
    Stretch stretch = vocabularies.stretch(head, after);
    List<Stored> shared =
        stretch == null
            ? null
            : stretch.read(
                head, after, most, besides, (from, page) -> rows(session, head, from, page, NONE));
    return shared != null ? shared : alone(session, head, after, most, besides);
  }

  private List<Stored> alone(
      Database.Session session, Head head, long after, int most, Set<String> besides) {
    List<Stored> entries = new ArrayList<>();
    rows(session, head, after, most, besides.toArray(NONE))
        .forEach(row -> entries.add(Stored.of(row)));
    return entries;
  }

  private RowSet<Row> rows(
      Database.Session session, Head head, long after, int most, String[] besides) {
    return vocabularies.isOwn(head)
        ? session.query(OWN, head.convener(), after, head.size(), most, besides)
        : session.query(HEARD, head.convener(), after, head.size(), most, besides, head.source());
  }

  /** The entry as this service understands it; throws where it must not be passed by. */
  public Entry entry(Head head, Stored stored) {
    Entry known = stored.entry;
    if (known == null) {
      known = vocabularies.entry(head, stored.bytes);
      stored.entry = known;
    }
    return known;
  }
}
