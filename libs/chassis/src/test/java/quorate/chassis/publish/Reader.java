package quorate.chassis.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import quorate.chassis.lead.Ground;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/** Reads topics as an outsider would, and does to them what an outsider should not. */
final class Reader {

  private static final EventTypes UNDECODED = EventTypes.builder().build();

  private Reader() {}

  /** Everything on a topic, from its beginning. */
  static List<ConsumerRecord<byte[], byte[]>> all(String topic) {
    return last(topic, Long.MAX_VALUE);
  }

  /** The highest position among the last records; -1 when the topic shows none. */
  static long last(String topic) {
    try {
      return last(topic, 600).stream()
          .filter(record -> !Progress.isIn(record.headers()))
          .mapToLong(record -> Entry.read(record.value(), UNDECODED).position())
          .max()
          .orElse(-1);
    } catch (KafkaException e) {
      return -1;
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> last(String topic, long most) {
    var only = List.of(new TopicPartition(topic, 0));
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Ground.kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(only);
      long end = consumer.endOffsets(only).getOrDefault(only.getFirst(), 0L);
      consumer.seek(only.getFirst(), Math.max(0, end - most));
      while (consumer.position(only.getFirst()) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(found::add);
      }
    }
    return found;
  }

  /** The first sight of each entry, in order; progress and repeats left out. */
  static List<byte[]> firstSights(String topic) {
    Map<Long, byte[]> seen = new HashMap<>();
    List<byte[]> sights = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : all(topic)) {
      if (!Progress.isIn(record.headers())) {
        Entry entry = Entry.read(record.value(), UNDECODED);
        if (seen.putIfAbsent(entry.position(), record.value()) == null) {
          sights.add(record.value());
        }
      }
    }
    return sights;
  }

  static long end(String topic) {
    var only = new TopicPartition(topic, 0);
    try (var consumer =
        new KafkaConsumer<>(
            Ground.kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      return consumer.endOffsets(List.of(only)).getOrDefault(only, 0L);
    }
  }

  static void write(String topic, byte[] value) throws Exception {
    try (var producer =
        new KafkaProducer<>(Ground.kafka(), new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic, value)).get();
    }
  }

  static void delete(String... topics) throws Exception {
    try (Admin admin = Admin.create(Ground.kafka())) {
      admin.deleteTopics(List.of(topics)).all().get();
    }
  }
}
