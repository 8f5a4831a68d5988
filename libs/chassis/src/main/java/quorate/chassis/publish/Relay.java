package quorate.chassis.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Duty;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.Heads;

/**
 * Publishes the service's logs. However often it is killed, and even with two at work for a moment,
 * a topic shows the first sight of every entry in order, nothing missing; repeats are recognisable
 * by position. After any failure it forgets everything and finds its place again in the topics.
 */
public final class Relay implements Duty {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final long REST = TimeUnit.SECONDS.toNanos(1);

  private final String service;
  private final Database database;
  private final Heads heads;
  private final Map<String, Object> kafka;
  private final short replication;
  private final Duration idle;
  private final Map<String, Long> resting = new HashMap<>();
  private final Map<String, String> stopped = new ConcurrentHashMap<>();

  /**
   * {@code kafka} is how any client connects; topics are made with so many replicas; a log that is
   * {@code idle} for so long says so.
   */
  public Relay(
      String service,
      Database database,
      Heads heads,
      Map<String, Object> kafka,
      int replication,
      Duration idle) {
    this.service = service;
    this.database = database;
    this.heads = heads;
    this.kafka = Map.copyOf(kafka);
    this.replication = (short) replication;
    this.idle = idle;
  }

  /** The conveners whose logs are no longer published, and why: a person must look. */
  public Map<String, String> stopped() {
    return Map.copyOf(stopped);
  }

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public void run() throws InterruptedException {
    stopped.clear();
    try (var topics = new Topics(kafka, replication)) {
      Map<String, List<Feed>> feeds = new HashMap<>();
      while (true) {
        long seen = heads.seen();
        boolean more = false;
        for (Head head : heads.of(Set.of(service))) {
          more |= publish(head, feeds, topics);
        }
        if (!more) {
          heads.await(seen, idle.compareTo(LOOK) < 0 ? idle : LOOK);
        }
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    }
  }

  private boolean publish(Head head, Map<String, List<Feed>> feeds, Topics topics) {
    String convener = head.convener();
    if (stopped.containsKey(convener)
        || System.nanoTime() < resting.getOrDefault(convener, Long.MIN_VALUE)) {
      return false;
    }
    try {
      boolean more = false;
      for (Feed feed : feeds.computeIfAbsent(convener, it -> resume(convener, topics))) {
        more |= feed.step(head, idle);
      }
      return more;
    } catch (TopicReplaced e) {
      LOG.warn(e.getMessage());
      feeds.remove(convener);
      return true;
    } catch (Fork e) {
      LOG.errorf("The log of %s is no longer published: %s", convener, e.getMessage());
      stopped.put(convener, String.valueOf(e.getMessage()));
      return false;
    } catch (RuntimeException e) {
      resting.put(convener, System.nanoTime() + REST); // the others go first
      throw e;
    }
  }

  private List<Feed> resume(String convener, Topics topics) {
    return List.of(
        Feed.resume(database, topics, new Topic(convener, service, false)),
        Feed.resume(database, topics, new Topic(convener, service, true)));
  }
}
