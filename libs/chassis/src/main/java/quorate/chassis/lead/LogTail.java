package quorate.chassis.lead;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;

/** Reads on in a log, the service's own or one it hears, by position. */
public final class LogTail {

  // Further behind, a follower is being filled anew, and nobody else wants what it reads.
  private static final long FAR = 50_000;
  private static final String[] NONE = {};
  // Types as a set that is looked into: compared one by one they cost more than the rest of it.
  private static final String OWN =
      "select position, type, bytes from entry where convener = $1 and position > $2 and position < $3"
          + " and type not in (select unnest($5::text[])) order by position limit $4";
  private static final String HEARD =
      "select position, type, bytes from heard_entry where convener = $1 and position > $2"
          + " and position < $3 and type not in (select unnest($5::text[])) and source = $6 order by position limit $4";

  private final Vocabularies vocabularies;
  private final Set<Class<?>> events;
  private final Map<String, Set<String>> passedBy = new ConcurrentHashMap<>();

  /** Known events of other kinds than {@code events} are passed by, unknown ones are not. */
  public LogTail(Vocabularies vocabularies, Set<Class<?>> events) {
    this.vocabularies = vocabularies;
    this.events = Set.copyOf(events);
  }

  /** An entry as it is stored; once it is decoded, it is for all who read it. */
  public static final class Stored {
    private final long position;
    private final String type;
    private final byte[] bytes;
    private volatile @Nullable Entry entry;

    private Stored(Row row) {
      position = row.getLong(0);
      type = row.getString(1);
      bytes = row.getBuffer(2).getBytes();
    }

    public long position() {
      return position;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /**
   * At most so many entries below the head and after a position, in order, that are not passed by;
   * of a neighbour's log those of subscribed types.
   */
  public List<Stored> read(Database.Session session, Head head, long after, int most) {
    Set<String> besides = passedBy.computeIfAbsent(head.source(), this::besides);
    return head.size() - after > FAR
        ? stored(session, head, after, most, besides.toArray(NONE))
        : shared(session, head, after, most, besides);
  }

  private Set<String> besides(String source) {
    return Set.copyOf(vocabularies.of(source).namesBeside(events));
  }

  private List<Stored> shared(
      Database.Session session, Head head, long after, int most, Set<String> besides) {
    List<Stored> wanted = new ArrayList<>();
    long next = after + 1;
    while (next < head.size() && wanted.size() < most) {
      for (Stored it : vocabularies.pages().around(head, next, ahead(session, head))) {
        boolean inReach = it.position > after && it.position < head.size() && wanted.size() < most;
        if (inReach && !besides.contains(it.type)) {
          wanted.add(it);
        }
      }
      next = (next / Pages.SIZE + 1) * Pages.SIZE;
    }
    return wanted;
  }

  private Pages.Source ahead(Database.Session session, Head head) {
    return (after, before) -> {
      List<Stored> all = stored(session, head.before(before), after, Pages.SIZE, NONE);
      all.forEach(it -> decodeAhead(head, it));
      return all;
    };
  }

  private void decodeAhead(Head head, Stored stored) {
    try {
      var _ = entry(head, stored);
    } catch (CorruptEntry e) {
      return; // whoever wants it is told
    }
  }

  private List<Stored> stored(
      Database.Session session, Head head, long after, int most, String[] besides) {
    RowSet<Row> rows =
        vocabularies.isOwn(head)
            ? session.query(OWN, head.convener(), after, head.size(), most, besides)
            : session.query(
                HEARD, head.convener(), after, head.size(), most, besides, head.source());
    List<Stored> entries = new ArrayList<>(rows.size());
    rows.forEach(row -> entries.add(new Stored(row)));
    return entries;
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
