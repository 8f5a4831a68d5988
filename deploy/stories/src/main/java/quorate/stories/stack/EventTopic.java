package quorate.stories.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The promised events of one service, as any consumer of the topic gets them. */
public record EventTopic(String kafka, String convener, String service) {
  private static final Duration POLL = Duration.ofSeconds(2);

  /** Every event published so far, once: a relay that begins anew repeats itself byte for byte. */
  public List<String> read() {
    var partition = new TopicPartition("quorate." + convener + "." + service + ".events.v1", 0);
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "enable.auto.commit", false);
    var bytes = new ByteArrayDeserializer();
    var events = new LinkedHashSet<String>();
    try (var consumer = new KafkaConsumer<byte[], byte[]>(settings, bytes, bytes)) {
      if (!consumer.listTopics().containsKey(partition.topic())) {
        return List.of();
      }
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).values().iterator().next();
      while (consumer.position(partition) < end) {
        consumer
            .poll(POLL)
            .forEach(each -> events.add(new String(each.value(), StandardCharsets.UTF_8)));
      }
    }
    return List.copyOf(events);
  }
}
