package quorate.chassis.hear;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import quorate.chassis.lead.Database;
import quorate.chassis.publish.Topic;
import quorate.chassis.wire.EventTypes;

/**
 * Keeps what the neighbours' logs say: the entries of subscribed types, and how far everything was
 * heard, in one transaction per batch. A log is dense, so a gap is noticed: the topic is read once
 * more from its beginning (it may have been made anew), and if the gap stays, that log stops, with
 * its reason, and no other does. Repeats are skipped; one that says something else is a fork.
 */
public final class Hearing {

  private static final Logger LOG = Logger.getLogger(Hearing.class);

  private final Database database;
  private final Map<String, EventTypes> subscriptions;
  private final Runnable heardMore;
  private final Map<String, String> stopped = new ConcurrentHashMap<>();
  private final Map<String, Long> awaited = new ConcurrentHashMap<>();
  private final Map<String, HeardLog.Gap> gaps = new ConcurrentHashMap<>();

  /** What is subscribed to at each neighbour; {@code heardMore} is run after each batch. */
  public Hearing(Database database, Map<String, EventTypes> subscriptions, Runnable heardMore) {
    this.database = database;
    this.subscriptions = Map.copyOf(subscriptions);
    this.heardMore = heardMore;
  }

  /** The topics that are not heard any further, and why. */
  public Map<String, String> stopped() {
    return Map.copyOf(stopped);
  }

  /**
   * The offset to read a topic from: where it was left, or 0 when other types are subscribed to
   * now. For each time that somebody begins to read it.
   */
  public long begin(String topic) {
    stopped.remove(topic);
    awaited.remove(topic);
    gaps.remove(topic);
    return database.transaction(session -> log(topic, session).begin());
  }

  /**
   * Takes a batch of one topic in. {@code rewind} makes the reader begin again at the topic's
   * beginning and answers that offset. Throws when the database fails; then nothing was taken in.
   */
  public void take(
      String topic, List<ConsumerRecord<byte[], byte[]>> batch, ToLongFunction<String> rewind) {
    List<ConsumerRecord<byte[], byte[]>> expected = expected(topic, batch);
    if (expected.isEmpty()) {
      return;
    }
    try {
      HeardLog.Gap gap = database.transaction(session -> log(topic, session).take(expected));
      if (gap != null) {
        readAgain(topic, gap, rewind);
      }
      heardMore.run();
    } catch (Unhearable e) {
      LOG.errorf("%s is not heard any further: %s", topic, e.getMessage());
      stopped.put(topic, String.valueOf(e.getMessage()));
      database.transaction(session -> log(topic, session).stop(String.valueOf(e.getMessage())));
    }
  }

  private void readAgain(String topic, HeardLog.Gap gap, ToLongFunction<String> rewind) {
    if (gap.equals(gaps.get(topic))) {
      throw new Unhearable("entries are missing after position " + (gap.size() - 1));
    }
    LOG.warnf("%s has a gap at offset %d; reading it again", topic, gap.offset());
    long from = rewind.applyAsLong(topic);
    if (from >= gap.offset()) {
      throw new Unhearable("entries are missing at its beginning");
    }
    gaps.put(topic, gap);
    awaited.put(topic, from);
  }

  /** Without those that were on their way when the reader went back. */
  private List<ConsumerRecord<byte[], byte[]>> expected(
      String topic, List<ConsumerRecord<byte[], byte[]>> batch) {
    if (stopped.containsKey(topic)) {
      return List.of();
    }
    Long from = awaited.get(topic);
    if (from == null) {
      return batch;
    }
    for (int i = 0; i < batch.size(); i++) {
      if (batch.get(i).offset() == from) {
        awaited.remove(topic);
        return batch.subList(i, batch.size());
      }
    }
    return List.of();
  }

  private HeardLog log(String topic, Database.Session session) {
    Topic named = Topic.named(topic);
    EventTypes types = subscriptions.get(named.service());
    if (types == null) {
      throw new IllegalArgumentException(topic + " is of nobody that is heard here");
    }
    return new HeardLog(session, named.convener(), named.service(), types.names());
  }
}
