package quorate.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Watches a log's topic. */
record Published(String kafka, String topic) {

  private static final Duration MOST = Duration.ofMinutes(2);

  /** Waits until the entry of this stream is on the topic and says how long that took. */
  Duration await(String stream) {
    long began = System.nanoTime();
    byte[] key = stream.getBytes(StandardCharsets.UTF_8);
    Map<String, Object> config = Map.of("bootstrap.servers", kafka, "auto.offset.reset", "latest");
    try (var consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var log = new TopicPartition(topic, 0);
      consumer.assign(List.of(log));
      consumer.seekToEnd(List.of(log));
      consumer.seek(log, Math.max(0, consumer.position(log) - 1));
      while (System.nanoTime() - began < MOST.toNanos()) {
        for (ConsumerRecord<byte[], byte[]> entry : consumer.poll(Duration.ofMillis(100))) {
          if (Arrays.equals(key, entry.key())) {
            return Duration.ofNanos(System.nanoTime() - began);
          }
        }
      }
    }
    throw new IllegalStateException(stream + " was not published within " + MOST);
  }
}
