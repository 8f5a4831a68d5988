package quorate.stories.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Topics;
import quorate.auditor.log.Unreadable;
import quorate.local.TestStack;

class RealTopicsTest {
  private final String kafka = TestStack.shared().kafkaBootstrap();
  private final String convener = "c-" + UUID.randomUUID().toString().substring(0, 8);
  private final LogName log = new LogName(convener, "ballot");

  @Test
  void a_log_is_read_to_its_end_without_its_progress_records() throws Exception {
    create();
    send(entry("first"), progress(), entry("second"), entry("second"));
    var topics = new Topics(kafka);
    send(entry("after the end was noted"));
    assertTrue(topics.logs().contains(log));
    assertEquals(List.of("first", "second", "second"), read(topics, log));
  }

  @Test
  void a_log_that_is_not_there_has_no_records() {
    assertEquals(List.of(), read(new Topics(kafka), log));
    assertEquals(List.of(), new EventTopic(kafka, convener, "ballot").read());
  }

  @Test
  void brokers_that_do_not_answer_are_unreadable() {
    assertThrows(Unreadable.class, () -> new Topics("127.0.0.1:1"));
  }

  private static List<String> read(Topics topics, LogName log) {
    var records = new ArrayList<String>();
    topics.read(log, bytes -> records.add(new String(bytes, StandardCharsets.UTF_8)));
    return records;
  }

  private void create() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      admin.createTopics(List.of(new NewTopic(log.topic(), 1, (short) 1))).all().get();
    }
  }

  private ProducerRecord<byte[], byte[]> entry(String text) {
    return new ProducerRecord<>(log.topic(), text.getBytes(StandardCharsets.UTF_8));
  }

  private ProducerRecord<byte[], byte[]> progress() {
    var record = entry("{\"size\":\"1\",\"completeuntil\":\"2026-06-01T09:00:00Z\"}");
    record.headers().add("kind", "progress".getBytes(StandardCharsets.UTF_8));
    return record;
  }

  @SafeVarargs
  private final void send(ProducerRecord<byte[], byte[]>... records) {
    var bytes = new ByteArraySerializer();
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka);
    try (var producer = new KafkaProducer<byte[], byte[]>(settings, bytes, bytes)) {
      for (var record : records) {
        var _ = producer.send(record);
      }
    }
  }
}
