package quorate.stories.whole;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Every record of every topic, all partitions: key, value and headers as they are. */
final class TopicBytes {
  private static final Duration POLL = Duration.ofSeconds(2);

  private TopicBytes() {}

  static List<Kept> in(String kafka) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "enable.auto.commit", false);
    var bytes = new ByteArrayDeserializer();
    var kept = new ArrayList<Kept>();
    try (var consumer = new KafkaConsumer<byte[], byte[]>(settings, bytes, bytes)) {
      var partitions =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      var ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(POLL).forEach(each -> kept.addAll(parts(each)));
      }
    }
    return kept;
  }

  private static List<Kept> parts(ConsumerRecord<byte[], byte[]> record) {
    var parts = new ArrayList<Kept>();
    if (record.value() != null) {
      parts.add(Kept.at(record.topic(), record.value()));
    }
    if (record.key() != null) {
      parts.add(Kept.at("a key of " + record.topic(), record.key()));
    }
    for (var header : record.headers()) {
      byte[] value = header.value() == null ? new byte[0] : header.value();
      String both = header.key() + "=" + new String(value, ISO_8859_1);
      parts.add(new Kept("a header of " + record.topic(), both));
    }
    return parts;
  }
}
