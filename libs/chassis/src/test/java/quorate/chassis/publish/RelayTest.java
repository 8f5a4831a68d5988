package quorate.chassis.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Ground;
import quorate.chassis.lead.Heads;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/** A log on Kafka: complete, in order, byte for byte, whatever happens to relay and topics. */
class RelayTest {

  private final Ground ground = Ground.create("relay");
  private final String convener = Ground.convener();
  private final String log = new Topic(convener, "relay", false).name();
  private final String events = new Topic(convener, "relay", true).name();
  private final Heads heads = ground.heads();
  private final Relay relay = relay(Duration.ofMillis(30));

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void the_log_is_published_whole_and_its_promised_entries_once_more() throws Exception {
    try (var _ = Ground.doing(heads, relay)) {
      notes(0, 60);
      published();
      var first = Reader.all(log).getFirst();
      Entry entry = Entry.read(first.value(), EventTypes.builder().build());
      assertEquals(entry.stream(), new String(first.key(), StandardCharsets.UTF_8));
      assertEquals(
          "application/cloudevents+json",
          new String(first.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void killed_at_random_with_two_instances_nothing_is_missing_or_out_of_order() throws Exception {
    var random = new Random(20261122);
    Process[] instances = {RelayProcess.start(ground), RelayProcess.start(ground)};
    var enough = new AtomicBoolean();
    var load = Thread.ofVirtual().start(() -> noteUntil(enough));
    try {
      for (int round = 0; round < Integer.getInteger("quorate.kill.rounds", 5); round++) {
        long before = end(log);
        Ground.until("something is published", () -> end(log) > before);
        Thread.sleep(random.nextInt(600)); // the moment of death, not a wait for anything
        int victim = random.nextInt(2);
        instances[victim].toHandle().destroyForcibly();
        instances[victim] = RelayProcess.start(ground);
      }
      enough.set(true);
      load.join();
      published();
    } finally {
      enough.set(true);
      Arrays.stream(instances).forEach(Process::destroyForcibly);
    }
    checkProgress();
  }

  @Test
  void a_wiped_topic_refills_itself() throws Exception {
    try (var _ = Ground.doing(heads, relay)) {
      notes(0, 60);
      published();
      Reader.delete(log, events);
      Ground.until("the topics are there again", () -> end(log) > 0 && end(events) > 0);
      notes(60, 65);
      published();
    }
  }

  @Test
  void a_topic_that_says_what_its_log_does_not_stops_that_log_alone() throws Exception {
    String other = Ground.convener();
    notes(0, 10);
    try (var _ = Ground.doing(heads, relay)) {
      published();
    }
    byte[] forged = ground.entries(convener, false).getLast().clone();
    forged[forged.length - 4] ^= 1;
    Reader.write(log, forged);
    ground.note(other, "x");
    try (var _ = Ground.doing(heads, relay)) {
      Ground.until("the fork is seen", () -> relay.stopped().containsKey(convener));
      String fine = new Topic(other, "relay", false).name();
      Ground.until("the other log is published", () -> end(fine) > 0);
      assertEquals(Set.of(convener), relay.stopped().keySet());
    }
  }

  @Test
  void a_topic_ahead_of_its_log_is_a_fork() throws Exception {
    notes(0, 3);
    try (var _ = Ground.doing(heads, relay)) {
      published();
    }
    byte[] ahead = ground.entries(convener, false).getLast().clone();
    System.arraycopy("00000000000000000077".getBytes(StandardCharsets.UTF_8), 0, ahead, 33, 20);
    Reader.write(log, ahead);
    try (var _ = Ground.doing(heads, relay)) {
      Ground.until("the fork is seen", () -> relay.stopped().containsKey(convener));
      assertTrue(relay.stopped().getOrDefault(convener, "").contains("ahead"));
    }
  }

  @Test
  void what_progress_says_is_complete_stays_complete() throws Exception {
    Relay talkative = relay(Duration.ofMillis(1));
    try (var _ = Ground.doing(heads, talkative)) {
      var random = new Random(7);
      for (int i = 0; i < 150; i++) {
        notes(i, i + 1);
        Thread.sleep(random.nextInt(12)); // idle for now and then, so that progress is said
      }
      published();
    }
    assertTrue(checkProgress() > 10, "progress was said while idle");
  }

  /** No entry first seen after a progress record was recorded at or before what it says. */
  private int checkProgress() {
    long size = 0;
    int said = 0;
    Instant complete = Instant.MIN;
    for (var record : Reader.all(log)) {
      if (Progress.isIn(record.headers())) {
        Progress progress = Progress.read(record.value());
        assertTrue(progress.size() <= size, "it speaks of what was not published");
        complete = progress.completeUntil().isAfter(complete) ? progress.completeUntil() : complete;
        said++;
      } else {
        Entry entry = Entry.read(record.value(), EventTypes.builder().build());
        if (entry.position() == size) {
          assertTrue(entry.recorded().isAfter(complete), "recorded after all");
          size++;
        }
      }
    }
    return said;
  }

  private Relay relay(Duration idle) {
    return new Relay("relay", ground.work(), heads, Ground.kafka(), 1, idle);
  }

  private void notes(int from, int to) {
    for (int i = from; i < to; i++) {
      ground.note(convener, Collections.nCopies(20, "note " + i), i % 7 == 0);
    }
  }

  private void noteUntil(AtomicBoolean enough) {
    for (int i = 0; !enough.get(); i++) {
      notes(i, i + 1);
    }
  }

  private void published() throws Exception {
    for (boolean promised : List.of(false, true)) {
      String topic = promised ? events : log;
      List<byte[]> entries = ground.entries(convener, promised);
      Ground.until(topic + " is whole", () -> Reader.last(topic) == last(entries));
      List<byte[]> sights = Reader.firstSights(topic);
      assertEquals(entries.size(), sights.size(), topic);
      for (int i = 0; i < entries.size(); i++) {
        assertArrayEquals(entries.get(i), sights.get(i), topic + " at " + i);
      }
    }
  }

  private static long last(List<byte[]> entries) {
    return entries.isEmpty()
        ? -1
        : Entry.read(entries.getLast(), EventTypes.builder().build()).position();
  }

  private static long end(String topic) {
    try {
      return Reader.end(topic);
    } catch (org.apache.kafka.common.KafkaException e) {
      return 0;
    }
  }
}
