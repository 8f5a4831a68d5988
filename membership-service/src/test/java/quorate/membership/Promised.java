package quorate.membership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands on a convener's topic of promised events, as outsiders read it. */
final class Promised {

  private static final Duration MOST = Duration.ofSeconds(60);

  private final JsonMapper json = new JsonMapper();
  private final TopicPartition topic;

  Promised(String convener) {
    topic = new TopicPartition("quorate." + convener + ".membership.events.v1", 0);
  }

  /** Everything, as soon as there is so much of it. */
  List<JsonNode> awaiting(int count) {
    long end = System.nanoTime() + MOST.toNanos();
    List<JsonNode> found = all();
    while (found.size() < count && System.nanoTime() < end) {
      LockSupport.parkNanos(50_000_000);
      found = all();
    }
    return found;
  }

  private List<JsonNode> all() {
    List<JsonNode> found = new ArrayList<>();
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
        consumer.poll(Duration.ofMillis(500)).forEach(each -> found.add(read(each.value())));
      }
    }
    return found;
  }

  private JsonNode read(byte[] bytes) {
    try {
      return json.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
