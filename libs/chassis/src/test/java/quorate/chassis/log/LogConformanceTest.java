package quorate.chassis.log;

import static java.util.stream.IntStream.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.chassis.log.LogDatabase.await;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.EntryBytes;

/** What any store of a log must do. */
class LogConformanceTest {

  private static final LogDatabase DATABASE = LogDatabase.create();
  private final EventLog log = DATABASE.log();
  private final String convener = "c" + UUID.randomUUID().toString().substring(0, 8);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void of_200_appends_that_expect_the_same_version_one_wins() {
    List<Appended> answers = all(range(0, 200).mapToObj(i -> Appends.one("s", 0)).toList());
    assertEquals(1, answers.stream().filter(Appended.Recorded.class::isInstance).count());
    assertEquals(199, answers.stream().filter(Appended.Moved.class::isInstance).count());
    assertEquals(1, DATABASE.entries(convener).size());
  }

  @Test
  void one_conflict_fails_that_append_alone() {
    await(log.append(convener, Appends.one("taken", 0)));
    List<Append> asked = new ArrayList<>();
    range(0, 50).forEach(i -> asked.add(Appends.one("free-" + i, 0)));
    asked.add(25, Appends.one("taken", 0));
    List<Appended> answers = all(asked);
    assertInstanceOf(Appended.Moved.class, answers.get(25));
    assertEquals(50, answers.stream().filter(Appended.Recorded.class::isInstance).count());
    assertEquals(51, DATABASE.entries(convener).size());
  }

  @Test
  void an_append_of_several_streams_is_recorded_whole_or_not_at_all() {
    await(log.append(convener, Appends.one("b", 0)));
    var both =
        new Append(
            Map.of("a", 0, "b", 0),
            List.of(Appends.entry("a", 1, "x"), Appends.entry("b", 1, "x")),
            null,
            null,
            204,
            null);
    assertInstanceOf(Appended.Moved.class, await(log.append(convener, both)));
    assertEquals(1, DATABASE.entries(convener).size());
  }

  @Test
  void a_guard_that_moved_refuses() {
    await(log.append(convener, Appends.one("ballot", 0)));
    assertInstanceOf(
        Appended.Recorded.class,
        await(log.append(convener, Appends.guarded("vote/1", 0, "ballot", 1))));
    await(log.append(convener, Appends.one("ballot", 1)));
    assertInstanceOf(
        Appended.Moved.class,
        await(log.append(convener, Appends.guarded("vote/2", 0, "ballot", 1))));
  }

  @Test
  void what_is_guarded_and_written_at_once_is_judged_in_turn() {
    await(log.append(convener, Appends.one("ballot", 0)));
    List<Append> asked = new ArrayList<>();
    range(0, 20).forEach(i -> asked.add(Appends.guarded("before/" + i, 0, "ballot", 1)));
    asked.add(Appends.one("ballot", 1));
    range(0, 20).forEach(i -> asked.add(Appends.guarded("after/" + i, 0, "ballot", 1)));
    all(asked);
    List<Stored> entries = DATABASE.entries(convener);
    long closed =
        entries.stream().filter(e -> e.stream().equals("ballot")).toList().get(1).position();
    assertTrue(
        entries.stream().allMatch(e -> e.stream().equals("ballot") || e.position() < closed),
        "an append that guarded the stream stands behind the entry that moved it");
  }

  @Test
  void not_after_refuses_by_the_logs_clock() {
    assertInstanceOf(
        Appended.TooLate.class,
        await(log.append(convener, Appends.before("s", Instant.now().minusMillis(1)))));
    Instant soon = Instant.now().plusSeconds(60);
    assertInstanceOf(
        Appended.Recorded.class, await(log.append(convener, Appends.before("s", soon))));
    assertTrue(DATABASE.entries(convener).getFirst().recorded().isBefore(soon));
  }

  @Test
  void the_same_key_gives_one_entry_and_one_answer() {
    Append asked = Appends.keyed("s", 0, "k", "request");
    var first = assertInstanceOf(Appended.Recorded.class, await(log.append(convener, asked)));
    var again =
        assertInstanceOf(
            Appended.Recorded.class,
            await(log.append(convener, Appends.keyed("s", 1, "k", "request"))));
    assertEquals(first.location(), again.location());
    assertEquals(List.of(first.first(), first.last()), List.of(again.first(), again.last()));
    assertTrue(again.replayed());
    assertEquals(1, DATABASE.entries(convener).size());
  }

  @Test
  void the_same_key_at_the_same_time_gives_one_entry_and_one_answer() {
    List<Appended> answers =
        all(range(0, 40).mapToObj(i -> Appends.keyed("s" + i, 0, "k", "request")).toList());
    assertEquals(1, DATABASE.entries(convener).size());
    assertEquals(
        1,
        answers.stream()
            .map(a -> assertInstanceOf(Appended.Recorded.class, a).location())
            .distinct()
            .count());
  }

  @Test
  void the_same_key_after_a_restart_gives_the_same_answer() {
    Append asked = Appends.keyed("s", 0, "k", "request");
    var first = assertInstanceOf(Appended.Recorded.class, await(log.append(convener, asked)));
    EventLog restarted = DATABASE.log();
    var again =
        assertInstanceOf(
            Appended.Recorded.class,
            await(restarted.append(convener, Appends.keyed("s", 1, "k", "request"))));
    assertEquals(first.location(), again.location());
    assertEquals(again, await(restarted.remembered(convener, Appends.key("k", "request"))));
  }

  @Test
  void a_key_used_for_another_request_is_refused() {
    await(log.append(convener, Appends.keyed("s", 0, "k", "request")));
    assertInstanceOf(
        Appended.KeyReused.class,
        await(log.append(convener, Appends.keyed("t", 0, "k", "another"))));
    assertEquals(1, DATABASE.entries(convener).size());
  }

  @Test
  void a_refused_append_does_not_use_its_key_up() {
    await(log.append(convener, Appends.one("s", 0)));
    assertInstanceOf(
        Appended.Moved.class, await(log.append(convener, Appends.keyed("s", 0, "k", "r"))));
    var second =
        assertInstanceOf(
            Appended.Recorded.class, await(log.append(convener, Appends.keyed("s", 1, "k", "r"))));
    assertTrue(!second.replayed());
  }

  @Test
  void an_entry_of_60_000_bytes_is_recorded_and_one_of_60_001_refuses_all() {
    int empty = Appends.entry("s", 1, "").bytes().length;
    NewEntry largest = Appends.entry("s", 1, "x".repeat(EntryBytes.LIMIT - empty));
    NewEntry tooLarge = Appends.entry("s", 2, "x".repeat(EntryBytes.LIMIT - empty + 1));
    assertEquals(60_001, tooLarge.bytes().length);
    assertThrows(
        EntryTooLarge.class,
        () -> new Append(Map.of("s", 0), List.of(largest, tooLarge), null, null, 204, null));
    await(
        log.append(convener, new Append(Map.of("s", 0), List.of(largest), null, null, 204, null)));
    assertEquals(60_000, DATABASE.entries(convener).getFirst().bytes().length);
  }

  @Test
  void the_bytes_hold_their_own_position_and_time() {
    all(range(0, 30).mapToObj(i -> Appends.one("s" + i, 0)).toList());
    for (Stored entry : DATABASE.entries(convener)) {
      String text = new String(entry.bytes(), StandardCharsets.UTF_8);
      assertTrue(
          text.startsWith(
              "{\"specversion\":\"1.0\",\"sequence\":\"%020d\",\"recordedtime\":\"%s\",\"id\":\""
                  .formatted(entry.position(), EntryBytes.micros(entry.recorded()))),
          text);
    }
  }

  @Test
  void another_conveners_log_is_another_log() {
    await(log.append(convener, Appends.one("s", 0)));
    String other = convener + "-other";
    var first =
        assertInstanceOf(Appended.Recorded.class, await(log.append(other, Appends.one("s", 0))));
    assertEquals(0, first.first());
    assertEquals(1, await(log.read(other, new StreamTail("s", 0))).size());
    assertNotEquals(
        await(log.read(convener, new StreamTail("s", 0))).getFirst(),
        await(log.read(other, new StreamTail("s", 0))).getFirst());
  }

  @Test
  void the_deciding_role_sees_no_row_without_its_convener() {
    await(log.append(convener, Appends.one("s", 0)));
    var rows = await(DATABASE.pool().query("select count(*) from entry").execute());
    assertEquals(0L, rows.iterator().next().getLong(0));
  }

  @Test
  void a_tail_is_read_after_the_version_known() {
    range(0, 5).forEach(i -> await(log.append(convener, Appends.one("s", i))));
    List<byte[]> tail = await(log.read(convener, new StreamTail("s", 3)));
    assertEquals(2, tail.size());
  }

  @Test
  void a_scan_shows_every_stream_under_the_prefix_before_the_position() {
    all(range(0, 2_500).mapToObj(i -> Appends.one("vote/x/" + i, 0)).toList());
    all(List.of(Appends.one("vote/xy", 0), Appends.one("vote/x/7", 1)));
    List<byte[]> seen = new ArrayList<>();
    await(log.scan(convener, "vote/x/", Long.MAX_VALUE, seen::add));
    assertEquals(2_501, seen.size());
    seen.clear();
    await(log.scan(convener, "vote/x/", 2_500, seen::add));
    assertEquals(2_500, seen.size());
  }

  @Test
  void a_scan_goes_on_from_a_position_in_the_order_of_the_log() {
    all(range(0, 2_200).mapToObj(i -> Appends.one("vote/x/" + i, 0)).toList());
    all(List.of(Appends.one("vote/xy", 0), Appends.one("vote/x/7", 1)));
    List<byte[]> seen = new ArrayList<>();
    await(log.scan(convener, "vote/x/", -1, Long.MAX_VALUE, seen::add));
    assertEquals(2_201, seen.size());
    seen.clear();
    await(log.scan(convener, "vote/x/", 2_198, Long.MAX_VALUE, seen::add));
    assertEquals(2, seen.size(), "of the last four entries one is not under the prefix");
    seen.clear();
    await(log.scan(convener, "vote/x/", 2_199, 2_200, seen::add));
    assertEquals(0, seen.size());
    await(log.scan("another", "vote/x/", -1, Long.MAX_VALUE, seen::add));
    assertEquals(0, seen.size());
  }

  private List<Appended> all(List<Append> asked) {
    List<Future<Appended>> answers =
        asked.stream().map(append -> log.append(convener, append)).toList();
    return await(Future.all(answers).map(all -> all.<Appended>list()));
  }
}
