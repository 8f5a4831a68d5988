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

/** What stands on a convener's topic of promised events, as outsiders read it. */
final class Outside {

  private final TopicPartition topic;

  Outside(String convener) {
    topic = new TopicPartition("quorate." + convener + ".governance.events.v1", 0);
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
        consumer
            .poll(Duration.ofMillis(500))
            .forEach(each -> found.add(new String(each.value(), UTF_8)));
      }
    }
    return found;
  }
}
