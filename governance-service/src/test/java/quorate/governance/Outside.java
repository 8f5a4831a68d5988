package quorate.governance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands on a topic of a convener, as outsiders read it. */
final class Outside {

  private final TopicPartition topic;

  /** Of its promised events. */
  Outside(String convener) {
    this(convener, "events");
  }

  private Outside(String convener, String what) {
    topic = new TopicPartition("quorate.%s.governance.%s.v1".formatted(convener, what), 0);
  }

  /** Of its log, which the services and auditors read. */
  static Outside log(String convener) {
    return new Outside(convener, "log");
  }

  /** Everything so far, entry by entry. */
  List<String> all() {
    List<String> found = new ArrayList<>();
    Map<String, Object> kafka =
        Map.of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    try (var consumer =
        new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      if (!consumer.listTopics().containsKey(topic.topic())) {
        return found;
      }
      consumer.assign(List.of(topic));
      consumer.seekToBeginning(List.of(topic));
      long end = consumer.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
      while (consumer.position(topic) < end) {
        for (var each : consumer.poll(Duration.ofMillis(500))) {
          // what tells progress has no key, and is no entry
          if (each.key() != null) {
            found.add(new String(each.value(), UTF_8));
          }
        }
      }
    }
    return found;
  }
}
