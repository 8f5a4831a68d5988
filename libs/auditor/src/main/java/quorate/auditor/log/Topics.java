package quorate.auditor.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The log topics of a Kafka cluster, each read from its beginning to its end when this was made.
 * Ends are noted before the logs that those entries rest on, so a live cluster is seen
 * consistently.
 */
public final class Topics implements LogSource {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<String> RESTING_FIRST =
      List.of("notification", "governance", "ballot", "membership");
  private final Map<String, Object> settings;
  private final Map<LogName, Long> ends = new HashMap<>();

  public Topics(String bootstrapServers) {
    settings =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "enable.auto.commit",
            false,
            "isolation.level",
            "read_uncommitted",
            "default.api.timeout.ms",
            (int) PATIENCE.toMillis());
    try (var consumer = consumer()) {
      consumer.listTopics().keySet().stream()
          .flatMap(topic -> LogName.ofTopic(topic).stream())
          .sorted(Comparator.comparingInt(log -> RESTING_FIRST.indexOf(log.service())))
          .forEach(log -> ends.put(log, end(consumer, log)));
    } catch (KafkaException e) {
      throw unreadable(e);
    }
  }

  @Override
  public Set<LogName> logs() {
    return Set.copyOf(ends.keySet());
  }

  @Override
  public void read(LogName log, Consumer<byte[]> record) {
    long end = ends.getOrDefault(log, 0L);
    var partition = partition(log);
    try (var consumer = consumer()) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      while (end > 0 && consumer.position(partition) < end) {
        var batch = consumer.poll(PATIENCE);
        if (batch.isEmpty() && consumer.position(partition) < end) {
          throw new Unreadable(log.topic() + " stopped answering before its end");
        }
        batch.forEach(each -> handOver(each, end, record));
      }
    } catch (KafkaException e) {
      throw unreadable(e);
    }
  }

  private static long end(KafkaConsumer<byte[], byte[]> consumer, LogName log) {
    return consumer.endOffsets(List.of(partition(log))).values().iterator().next();
  }

  private static TopicPartition partition(LogName log) {
    return new TopicPartition(log.topic(), 0);
  }

  private static void handOver(
      ConsumerRecord<byte[], byte[]> each, long end, Consumer<byte[]> record) {
    var kind = each.headers().lastHeader(Progress.HEADER);
    boolean progress =
        kind != null && Progress.KIND.equals(new String(kind.value(), StandardCharsets.UTF_8));
    if (!progress && each.offset() < end) {
      record.accept(each.value() == null ? new byte[0] : each.value());
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static Unreadable unreadable(KafkaException e) {
    return new Unreadable("cannot read Kafka: " + e.getMessage());
  }
}
