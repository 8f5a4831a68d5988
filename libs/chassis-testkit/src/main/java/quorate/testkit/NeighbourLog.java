package quorate.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;

/**
 * A neighbour's log topic, filled with its golden or with made-up entries, dense from 0; to be used
 * while the service is running.
 */
public final class NeighbourLog implements AutoCloseable {

  private final String service;
  private final String convener;
  private final String topic;
  private final KafkaProducer<byte[], byte[]> producer;
  private int size;

  public NeighbourLog(String service, String convener) {
    this.service = service;
    this.convener = convener;
    this.topic = "quorate.%s.%s.log.v1".formatted(convener, service);
    Map<String, Object> kafka =
        Map.of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    try (Admin admin = Admin.create(kafka)) {
      done(admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all());
    }
    producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Publishes a type's golden entry with these words replaced; answers its exact text. */
  public String publish(String type, Map<String, String> words) {
    String entry =
        golden(type)
            .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"%s\"".formatted(UUID.randomUUID()))
            .replace("brighton-hove", convener);
    for (var word : words.entrySet()) {
      entry = entry.replace(word.getKey(), word.getValue());
    }
    return send(entry);
  }

  /** Publishes this fact under this id, which what is sealed in it is bound to. */
  public String publish(UUID id, String stream, String type, Record fact) {
    var now = Instant.now();
    var header =
        new EntryHeader(id, service, convener, stream, 1, now, "test", "test", id, null, "");
    return send(new String(EntryBytes.encode(header, type, fact), UTF_8));
  }

  /** The place of its newest entry, as a reader names it who wants to see that. */
  public String newest() {
    return "%s/%s:%d".formatted(service, convener, size - 1);
  }

  /** How many entries there are. */
  public int size() {
    return size;
  }

  private String send(String made) {
    String entry =
        made.replaceFirst("\"sequence\":\"\\d{20}\"", "\"sequence\":\"%020d\"".formatted(size++))
            .replaceFirst(
                "\"recordedtime\":\"[^\"]*\"",
                "\"recordedtime\":\"%s\"".formatted(EntryBytes.micros(Instant.now())));
    String subject = entry.replaceFirst(".*\"subject\":\"([^\"]*)\".*", "$1");
    done(
        producer.send(new ProducerRecord<>(topic, subject.getBytes(UTF_8), entry.getBytes(UTF_8))));
    return entry;
  }

  private static void done(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private String golden(String type) {
    try {
      return Files.readString(
              Path.of(
                  "../%s-service/src/main/resources/contracts/events/%s.example.json"
                      .formatted(service, type)))
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
