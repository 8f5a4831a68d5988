package quorate.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import quorate.chassis.hear.Hearing;
import quorate.chassis.lead.Database;
import quorate.chassis.publish.Topic;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.local.TestStack;
import quorate.testkit.ServiceUnderTest;

/** The channel from a neighbour's topic, from its making to its being made anew. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class HearingOverKafkaTest {

  private static final Map<String, Object> KAFKA =
      Map.of("bootstrap.servers", TestStack.shared().kafkaBootstrap());

  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);

  private final String convener = "c-" + UUID.randomUUID().toString().substring(0, 8);
  private final String topic = new Topic(convener, "teller", false).name();

  @Inject Hearing hearing;

  @Inject
  @ReactiveDataSource("relay")
  Pool pool;

  @Test
  void a_new_topic_is_found_and_one_made_anew_is_read_again() throws Exception {
    create();
    tell(3);
    untilHeard(3);
    try (Admin admin = Admin.create(KAFKA)) {
      admin.deleteTopics(List.of(topic)).all().get();
    }
    create();
    tell(9); // by now there is more on it than was read before
    untilHeard(9);
    tell(9); // repeats
    assertEquals(Map.of(), hearing.stopped());
  }

  private void create() throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    try (Admin admin = Admin.create(KAFKA)) {
      while (true) {
        try {
          admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
          return;
        } catch (java.util.concurrent.ExecutionException e) {
          assertTrue(System.nanoTime() < deadline, e::toString); // the old one is being deleted
        }
      }
    }
  }

  private void tell(int entries) throws Exception {
    try (var producer =
        new KafkaProducer<>(KAFKA, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < entries; i++) {
        var record = new ProducerRecord<>(topic, new byte[] {'k'}, entry(i));
        record.headers().add("content-type", CONTENT_TYPE); // as the relay marks what is an entry
        producer.send(record).get();
      }
    }
  }

  private byte[] entry(int position) {
    UUID id = UUID.nameUUIDFromBytes(new byte[] {(byte) position});
    var header =
        new EntryHeader(
            id,
            "teller",
            convener,
            "note/" + position,
            1,
            Instant.EPOCH,
            "login:x",
            "role:x",
            id,
            null,
            "");
    byte[] bytes =
        EntryBytes.encode(header, "teller.note-written.v1", new DemoService.HeardNote("x"));
    byte[] sequence = "%020d".formatted(position).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(sequence, 0, bytes, 33, sequence.length);
    byte[] recorded = EntryBytes.micros(Instant.EPOCH).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(recorded, 0, bytes, 71, recorded.length);
    return bytes;
  }

  private void untilHeard(long size) throws InterruptedException {
    var database = new Database(pool);
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (true) {
      for (var row : database.query("select size from heard_log where convener = $1", convener)) {
        if (row.getLong(0) == size) {
          return;
        }
      }
      assertTrue(System.nanoTime() < deadline, () -> "not heard: " + hearing.stopped());
      Thread.sleep(20);
    }
  }
}
