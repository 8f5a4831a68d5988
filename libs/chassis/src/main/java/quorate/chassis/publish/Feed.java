package quorate.chassis.publish;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Head;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/**
 * One log into one of its topics. The topic's last entry is the only bookmark; {@code resume} reads
 * it and compares it with the log.
 */
final class Feed {

  private static final int CHUNK = 1_000;
  private static final String LAST_ENTRY = "last-entry-offset";
  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);
  private static final EventTypes NO_TYPES = EventTypes.builder().build();

  private static final String NEXT =
      "select position, stream, bytes from entry where convener = $1 and position > $2 and (promised or not $3)"
          + " order by position limit $4";
  private static final String AT =
      "select bytes from entry where convener = $1 and position = $2 and (promised or not $3)";
  // What is said to be complete stays so even if the clock is set back: the next entry comes after.
  private static final String COMPLETE =
      "update log set recorded = greatest(recorded, clock_timestamp()) where convener = $1 and size = $2"
          + " returning recorded";

  private final Database database;
  private final Topics topics;
  private final Topic topic;
  private final String name;
  private final Uuid identity;
  private long through = -1; // every entry up to here, as far as this topic has it, is there
  private long lastEntry = -1; // the offset of the last entry there
  private long end; // the offset that the next record gets
  private long spoke = System.nanoTime();

  private Feed(Database database, Topics topics, Topic topic) {
    this.database = database;
    this.topics = topics;
    this.topic = topic;
    this.name = topic.name();
    this.identity = topics.ensure(name);
    this.end = topics.end(name);
  }

  /** Finds out how far the topic is; throws {@link Fork} when it does not agree with the log. */
  static Feed resume(Database database, Topics topics, Topic topic) {
    var feed = new Feed(database, topics, topic);
    long begin = topics.begin(feed.name);
    if (feed.end > begin) {
      feed.checkFirst(topics.read(feed.name, begin));
      feed.checkLast(topics.read(feed.name, feed.end - 1));
    }
    return feed;
  }

  private void checkFirst(ConsumerRecord<byte[], byte[]> first) {
    if (!Progress.isIn(first.headers())) {
      long begins = Entry.read(first.value(), NO_TYPES).position();
      List<Row> before = rows(NEXT, -1L, topic.promised(), 1);
      if (!before.isEmpty() && before.getFirst().getLong(0) < begins) {
        throw new Fork(name + " begins at " + begins + ": what came before is gone");
      }
    }
  }

  private void checkLast(ConsumerRecord<byte[], byte[]> last) {
    if (Progress.isIn(last.headers())) {
      lastEntry = offsetIn(last.headers());
      last = lastEntry < 0 ? last : topics.read(name, lastEntry);
      if (lastEntry < 0) {
        return;
      }
    } else {
      lastEntry = last.offset();
    }
    through = Entry.read(last.value(), NO_TYPES).position();
    List<Row> known = rows(AT, through, topic.promised());
    if (known.isEmpty()) {
      throw new Fork(name + " is ahead of its log: it ends at " + through);
    }
    if (!Arrays.equals(known.getFirst().getBuffer(0).getBytes(), last.value())) {
      throw new Fork(name + " and its log differ at " + through);
    }
  }

  /**
   * Publishes what comes next, if anything, or, when that was nothing for so long, that the log is
   * idle; whether there may be more at once.
   */
  boolean step(Head head, Duration idle) {
    if (through + 1 < head.size()) {
      List<Row> next = rows(NEXT, through, topic.promised(), CHUNK);
      long last = next.isEmpty() ? through : next.getLast().getLong(0);
      if (!topic.promised() && last != through + Math.max(next.size(), 1)) {
        throw new Fork("the log of " + topic.convener() + " has a hole after " + through);
      }
      if (!next.isEmpty()) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(next.size());
        next.forEach(row -> records.add(record(row)));
        send(records);
        lastEntry = end - 1;
        through = last;
      }
      if (next.size() < CHUNK) {
        through = Math.max(through, head.size() - 1);
      }
      return next.size() == CHUNK;
    }
    if (!topic.promised() && System.nanoTime() - spoke > idle.toNanos()) {
      sayProgress();
    }
    return false;
  }

  private void sayProgress() {
    for (Row row : database.query(COMPLETE, topic.convener(), through + 1)) {
      OffsetDateTime complete = row.getOffsetDateTime(0);
      byte[] value = new Progress(through + 1, complete.toInstant()).bytes();
      var record = new ProducerRecord<byte[], byte[]>(name, 0, null, value);
      Progress.mark(record.headers());
      record.headers().add(LAST_ENTRY, ByteBuffer.allocate(8).putLong(lastEntry).array());
      send(List.of(record));
    }
  }

  private ProducerRecord<byte[], byte[]> record(Row row) {
    byte[] key = row.getString(1).getBytes(StandardCharsets.UTF_8);
    Buffer bytes = row.getBuffer(2);
    var record = new ProducerRecord<>(name, 0, key, bytes.getBytes());
    record.headers().add("content-type", CONTENT_TYPE);
    return record;
  }

  // A topic made anew in the middle of a log would begin in the middle.
  private void send(List<ProducerRecord<byte[], byte[]>> records) {
    if (topics.find(name).filter(identity::equals).isEmpty()) {
      throw new TopicReplaced(name);
    }
    long first = topics.send(records);
    if (first != end) {
      throw new TopicReplaced(name);
    }
    end += records.size();
    spoke = System.nanoTime();
  }

  private List<Row> rows(String sql, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = topic.convener();
    System.arraycopy(values, 0, all, 1, values.length);
    List<Row> rows = new ArrayList<>();
    database.query(sql, all).forEach(rows::add);
    return rows;
  }

  private static long offsetIn(Headers headers) {
    Header header = headers.lastHeader(LAST_ENTRY);
    return header == null ? -1 : ByteBuffer.wrap(header.value()).getLong();
  }
}
