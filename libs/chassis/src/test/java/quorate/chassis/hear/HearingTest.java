package quorate.chassis.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Await;
import quorate.chassis.lead.Ground;
import quorate.chassis.publish.Topic;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EventTypes;

/** What is made of a neighbour's topic, record by record. */
class HearingTest {

  private static final Ground GROUND = Ground.create("hearer");
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final String convener = Ground.convener();
  private final String topic = new Topic(convener, "teller", false).name();
  private final List<ConsumerRecord<byte[], byte[]>> kafka = new ArrayList<>();
  private Hearing hearing = subscribed("teller.noted.v1");
  private int next;

  @AfterAll
  static void close() {
    GROUND.close();
  }

  @Test
  void subscribed_types_are_kept_and_everything_is_counted() {
    tell("noted", "other", "noted");
    assertHeard(3, "0 2");
    assertEquals(NOON.plusSeconds(2), heard().completeUntil());
    assertEquals(2, heard().position());
    assertFalse(heard().stale());
  }

  @Test
  void progress_moves_the_time_up_to_which_it_is_complete() {
    tell("noted");
    progress(1, NOON.plusSeconds(60));
    assertHeard(1, "0");
    assertEquals(NOON.plusSeconds(60), heard().completeUntil());
  }

  @Test
  void after_a_restart_it_goes_on_where_it_was_and_repeats_are_skipped() {
    tell("noted", "noted");
    hear();
    hearing = subscribed("teller.noted.v1");
    next = (int) hearing.begin(topic);
    assertEquals(2, next);
    again(0);
    again(1);
    tell(2, "noted");
    assertHeard(3, "0 1 2");
  }

  @Test
  void a_gap_is_read_again_and_then_stops_that_log_alone() {
    tell("noted");
    kafka.add(entry(2, "noted", NOON.plusSeconds(2)));
    assertHeard(1, "0");
    assertTrue(hearing.stopped().getOrDefault(topic, "").contains("missing"));
    assertTrue(heard().stale());
    String fine = new Topic(Ground.convener(), "teller", false).name();
    hearing.begin(fine);
    hearing.take(fine, List.of(), it -> 0);
    assertEquals(Set.of(topic), hearing.stopped().keySet());
  }

  @Test
  void progress_beyond_what_was_heard_is_a_gap() {
    tell("noted");
    progress(3, NOON.plusSeconds(60));
    assertHeard(1, "0");
    assertTrue(hearing.stopped().containsKey(topic));
  }

  @Test
  void a_gap_that_a_topic_made_anew_explains_is_healed() {
    tell("noted", "noted", "noted");
    hear();
    kafka.clear(); // wiped and refilled, and there is more on it than was read before
    tell(0, "noted", "noted", "noted", "noted", "noted", "noted");
    next = 4;
    assertHeard(6, "0 1 2 3 4 5");
    assertEquals(Map.of(), hearing.stopped());
  }

  @Test
  void a_repeat_that_says_something_else_is_a_fork() {
    tell("noted");
    hear();
    kafka.add(entry(0, "noted", NOON.plusSeconds(9)));
    assertHeard(1, "0");
    assertTrue(hearing.stopped().getOrDefault(topic, "").contains("something else"));
  }

  @Test
  void bytes_of_another_log_or_none_stop_it() {
    kafka.add(record("nonsense".getBytes(StandardCharsets.UTF_8)));
    hear();
    assertTrue(hearing.stopped().containsKey(topic));
  }

  @Test
  void another_subscription_hears_again_from_the_start() {
    tell("noted", "other", "noted");
    hear();
    hearing = subscribed("teller.other.v1");
    next = (int) hearing.begin(topic);
    assertEquals(0, next);
    assertEquals(0L, GROUND.one("select size from heard_log where convener = $1", convener));
    assertHeard(3, "1");
  }

  @Test
  void nothing_heard_for_half_a_minute_is_stale() {
    tell("noted");
    hear();
    GROUND.work().query("update heard_log set heard_at = heard_at - interval '31 seconds'");
    assertTrue(heard().stale());
    assertTrue(Await.of(heard("nobody", Set.of())).stale());
  }

  @Test
  void a_decision_is_told_what_the_views_show_and_not_what_they_do_not_yet() {
    tell("noted", "noted", "noted");
    hear();
    GROUND
        .work()
        .query("insert into projection values ('roll', 1, null, '') on conflict do nothing");
    GROUND
        .work()
        .query("insert into projection_position values ('roll', 1, $1, 'teller', 1)", convener);
    HeardUpTo shown = Await.of(heard(convener, Set.of("roll")));
    assertEquals(new HeardUpTo(1, NOON.plusSeconds(1), false), shown);
    assertEquals(-1, Await.of(heard(convener, Set.of("roll", "unmade"))).position());
  }

  private static Hearing subscribed(String type) {
    EventTypes types = EventTypes.builder().type(type, Ground.Noted.class).build();
    return new Hearing(GROUND.work(), Map.of("teller", types), () -> {});
  }

  private void tell(String... types) {
    tell(kafka.size(), types);
  }

  private void tell(int from, String... types) {
    for (int i = 0; i < types.length; i++) {
      kafka.add(entry(from + i, types[i], NOON.plusSeconds(from + i)));
    }
  }

  private void again(int offset) {
    kafka.add(record(kafka.get(offset).value()));
  }

  private void progress(long size, Instant completeUntil) {
    String value = "{\"size\":\"%d\",\"completeuntil\":\"%s\"}".formatted(size, completeUntil);
    kafka.add(record(value.getBytes(StandardCharsets.UTF_8)));
    kafka.getLast().headers().add("kind", "progress".getBytes(StandardCharsets.UTF_8));
  }

  private ConsumerRecord<byte[], byte[]> entry(long position, String kind, Instant recorded) {
    UUID id = UUID.nameUUIDFromBytes((kind + position).getBytes(StandardCharsets.UTF_8));
    String type = "teller." + kind + ".v1";
    byte[] bytes = Ground.bytes("teller", convener, "note/" + id, id, type, "x");
    byte[] sequence = "%020d".formatted(position).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(sequence, 0, bytes, 33, 20);
    byte[] time = EntryBytes.micros(recorded).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(time, 0, bytes, 71, 27);
    return record(bytes);
  }

  private ConsumerRecord<byte[], byte[]> record(byte[] value) {
    return new ConsumerRecord<>(
        topic,
        0,
        kafka.size(),
        0L,
        TimestampType.CREATE_TIME,
        0,
        value.length,
        null,
        value,
        new RecordHeaders(),
        java.util.Optional.empty());
  }

  /** Reads on, in batches of two, as a consumer would, and goes back when told to. */
  private void hear() {
    if (next == 0) {
      next = (int) hearing.begin(topic);
    }
    while (next < kafka.size()) {
      List<ConsumerRecord<byte[], byte[]>> batch =
          List.copyOf(kafka.subList(next, Math.min(next + 2, kafka.size())));
      next += batch.size();
      hearing.take(
          topic,
          batch,
          it -> {
            next = 0;
            return 0;
          });
    }
  }

  private void assertHeard(long size, String kept) {
    hear();
    assertEquals(
        size,
        GROUND.one("select size from heard_log where convener = $1", convener),
        hearing.stopped()::toString);
    assertEquals(
        kept,
        GROUND.one(
            "select string_agg(position::text, ' ' order by position) from heard_entry where convener = $1",
            convener));
  }

  private HeardUpTo heard() {
    return Await.of(heard(convener, Set.of()));
  }

  private static io.smallrye.mutiny.Uni<HeardUpTo> heard(String convener, Set<String> views) {
    return new Heard(GROUND.relay(), neighbour -> views).heard(convener, "teller");
  }
}
