package quorate.chassis.hear;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import quorate.chassis.lead.Database;
import quorate.chassis.publish.Progress;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/** What is heard of one neighbour's log, within a transaction that holds its row. */
final class HeardLog {

  private static final EventTypes UNDECODED = EventTypes.builder().build();
  private static final String BEGUN =
      "insert into heard_log (convener, source) values ($1, $2) on conflict do nothing";
  private static final String ROW =
      "select size, complete_until, topic_offset, subscription from heard_log"
          + " where convener = $1 and source = $2 for update";
  private static final String KEEP =
      "insert into heard_entry (convener, source, position, type, recorded, bytes)"
          + " select $1, $2, * from unnest($3::bigint[], $4::text[], $5::timestamptz[], $6::bytea[])"
          + " on conflict do nothing";
  private static final String OTHERWISE =
      "select e.position from unnest($3::bigint[], $4::bytea[]) as n (position, bytes) join heard_entry e"
          + " on e.convener = $1 and e.source = $2 and e.position = n.position and e.bytes <> n.bytes limit 1";
  private static final String HEARD =
      "update heard_log set size = $3, complete_until = $4, topic_offset = $5, heard_at = clock_timestamp(),"
          + " stopped = null where convener = $1 and source = $2";
  private static final String ANEW =
      "update heard_log set size = 0, complete_until = '-infinity', topic_offset = 0, subscription = $3"
          + " where convener = $1 and source = $2";
  private static final String FORGET =
      "delete from heard_entry where convener = $1 and source = $2 and type <> all ($3)";
  private static final String STOP =
      "update heard_log set stopped = $3 where convener = $1 and source = $2";

  private final Database.Session session;
  private final String convener;
  private final String source;
  private final Set<String> types;
  private long size;
  private OffsetDateTime completeUntil;
  private long offset;
  private String subscription;

  HeardLog(Database.Session session, String convener, String source, Set<String> types) {
    this.session = session;
    this.convener = convener;
    this.source = source;
    this.types = types;
    session.query(BEGUN, convener, source);
    Row row = session.query(ROW, convener, source).iterator().next();
    size = row.getLong(0);
    completeUntil = row.getOffsetDateTime(1);
    offset = row.getLong(2);
    subscription = row.getString(3);
  }

  /** The offset to read from. */
  long begin() {
    String wanted = String.join(" ", types);
    if (!subscription.equals(wanted)) {
      session.query(ANEW, convener, source, wanted);
      session.query(FORGET, convener, source, types.toArray(String[]::new));
      subscription = wanted;
      offset = 0;
    }
    return offset;
  }

  /** The record at this offset cannot follow: the log was heard up to this size only. */
  record Gap(long offset, long size) {}

  /** Takes in what follows; where it ends early, why. */
  @Nullable Gap take(List<ConsumerRecord<byte[], byte[]>> batch) {
    List<Entry> kept = new ArrayList<>();
    Gap gap = null;
    for (ConsumerRecord<byte[], byte[]> record : batch) {
      if (!follows(record, kept)) {
        gap = new Gap(record.offset(), size);
        break;
      }
      offset = record.offset() + 1;
    }
    keep(kept);
    session.query(HEARD, convener, source, size, completeUntil, offset);
    return gap;
  }

  @Nullable Void stop(String why) {
    session.query(STOP, convener, source, why);
    return null;
  }

  private boolean follows(ConsumerRecord<byte[], byte[]> record, List<Entry> kept) {
    if (Progress.isIn(record.headers())) {
      Progress progress = Progress.read(record.value());
      if (progress.size() > size) {
        return false;
      }
      completeTo(progress.completeUntil().atOffset(ZoneOffset.UTC));
      return true;
    }
    Entry entry = entry(record);
    if (entry.position() > size) {
      return false;
    }
    if (types.contains(entry.type())) {
      kept.add(entry);
    }
    if (entry.position() == size) {
      size++;
      completeTo(entry.recorded().atOffset(ZoneOffset.UTC));
    }
    return true;
  }

  private Entry entry(ConsumerRecord<byte[], byte[]> record) {
    Entry entry;
    try {
      entry = Entry.read(record.value(), UNDECODED);
    } catch (CorruptEntry e) {
      throw new Unhearable("offset %d: %s".formatted(record.offset(), e.getMessage()));
    }
    if (!entry.source().equals(source) || !entry.convener().equals(convener)) {
      throw new Unhearable("offset %d is of another log".formatted(record.offset()));
    }
    return entry;
  }

  private void completeTo(OffsetDateTime instant) {
    completeUntil = instant.isAfter(completeUntil) ? instant : completeUntil;
  }

  private void keep(List<Entry> kept) {
    if (kept.isEmpty()) {
      return;
    }
    Long[] positions = column(kept, Entry::position, Long[]::new);
    Buffer[] bytes = column(kept, entry -> Buffer.buffer(entry.bytes()), Buffer[]::new);
    session.query(
        KEEP,
        convener,
        source,
        positions,
        column(kept, Entry::type, String[]::new),
        column(kept, entry -> entry.recorded().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
        bytes);
    for (Row other : session.query(OTHERWISE, convener, source, positions, bytes)) {
      throw new Unhearable("position " + other.getLong(0) + " says something else than before");
    }
  }

  private static <V> V[] column(List<Entry> entries, Function<Entry, V> part, IntFunction<V[]> v) {
    return entries.stream().map(part).toArray(v);
  }
}
