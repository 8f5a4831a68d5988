package quorate.chassis.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * The relay's way to Kafka. It is the plain client and not a messaging channel because the relay
 * must know, record by record, what was written: a record that failed must never be followed by a
 * later one, or readers would see a gap. So one request is in flight, no record expires, and the
 * first failure closes the producer from its own thread, before it can send anything else.
 */
final class Topics implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final short replication;

  Topics(Map<String, Object> kafka, short replication) {
    this.replication = replication;
    admin = Admin.create(kafka);
    var reading = new HashMap<>(kafka);
    reading.put("enable.auto.commit", "false");
    reading.put("auto.offset.reset", "none");
    reading.put("allow.auto.create.topics", "false");
    consumer =
        new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    var writing = new HashMap<>(kafka);
    writing.put("acks", "all");
    writing.put("enable.idempotence", "true");
    writing.put("max.in.flight.requests.per.connection", "1");
    writing.put("delivery.timeout.ms", Integer.toString(Integer.MAX_VALUE));
    writing.put("max.block.ms", "10000");
    writing.put("linger.ms", "1");
    writing.put("batch.size", "262144");
    producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** The topic's identity; it is made when there is none. */
  Uuid ensure(String topic) {
    Optional<Uuid> found = find(topic);
    if (found.isPresent()) {
      return found.get();
    }
    var wanted =
        new NewTopic(topic, 1, replication)
            .configs(Map.of("retention.ms", "-1", "cleanup.policy", "delete"));
    try {
      return get(admin.createTopics(List.of(wanted)).topicId(topic));
    } catch (TopicExistsException e) {
      throw new TopicReplaced(topic);
    }
  }

  /** The topic's identity, if there is such a topic. */
  Optional<Uuid> find(String topic) {
    try {
      Map<String, TopicDescription> found =
          get(admin.describeTopics(List.of(topic)).allTopicNames());
      return Optional.ofNullable(found.get(topic)).map(TopicDescription::topicId);
    } catch (UnknownTopicOrPartitionException e) {
      return Optional.empty();
    }
  }

  /** The offset of the first record that is kept. */
  long begin(String topic) {
    TopicPartition only = new TopicPartition(topic, 0);
    return consumer.beginningOffsets(List.of(only), PATIENCE).getOrDefault(only, 0L);
  }

  /** The offset that the next record gets. */
  long end(String topic) {
    TopicPartition only = new TopicPartition(topic, 0);
    return consumer.endOffsets(List.of(only), PATIENCE).getOrDefault(only, 0L);
  }

  /** The record at an offset before the end. */
  ConsumerRecord<byte[], byte[]> read(String topic, long offset) {
    TopicPartition only = new TopicPartition(topic, 0);
    consumer.assign(List.of(only));
    consumer.seek(only, offset);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        return record;
      }
    }
    throw new CompletionException(topic + " is silent at " + offset, null);
  }

  /** Writes the records in order and answers the offset of the first, when all are safe. */
  long send(List<ProducerRecord<byte[], byte[]>> records) {
    List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
    records.forEach(record -> sent.add(producer.send(record, this::closeOnFailure)));
    sent.forEach(Topics::get);
    return get(sent.getFirst()).offset();
  }

  private void closeOnFailure(@Nullable RecordMetadata written, @Nullable Exception failure) {
    if (failure != null) {
      producer.close(Duration.ZERO);
    }
  }

  private static <T> T get(Future<T> answer) {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException("interrupted", e);
    } catch (TimeoutException e) {
      throw new CompletionException("Kafka did not answer in time", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new CompletionException(e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
    consumer.close(CloseOptions.timeout(Duration.ZERO));
    admin.close(Duration.ZERO);
  }
}
