package quorate.chassis.lead;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Ground.Noted;
import quorate.chassis.lead.Ground.Proclaimed;
import quorate.chassis.lead.LogTail.Stored;
import quorate.chassis.wire.Entry;

/** Who follows a log sees what it asked for, each entry once and in order, whoever else reads. */
class LogTailTest {

  private static final int ENTRIES = 3_000;

  private record Follower(long after, Future<List<Long>> seen) {}

  private final Ground ground = Ground.create("tail");
  private final Vocabularies vocabularies = new Vocabularies("tail", Ground::types);
  private final String convener = Ground.convener();

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void followers_at_different_positions_see_each_entry_once_and_in_order() throws Exception {
    var random = new Random(7);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Follower> followers = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int most = random.nextInt(1, 600);
        long from = i < 6 ? -1 : random.nextLong(ENTRIES / 2);
        var seen = threads.submit(following(Set.of(Record.class), from, most));
        followers.add(new Follower(from, seen));
      }
      Future<List<Long>> some = threads.submit(following(Set.of(Proclaimed.class), -1, 50));
      for (int noted = 0; noted < ENTRIES; noted += 60) {
        ground.note(convener, Collections.nCopies(50, "one of many"), false);
        ground.note(convener, Collections.nCopies(10, "one of few"), true);
      }
      for (Follower follower : followers) {
        assertEquals(positions(follower.after() + 1, 0), follower.seen().get());
      }
      assertEquals(positions(0, 50), some.get());
    }
  }

  @Test
  void what_was_read_for_one_is_read_for_all() {
    ground.note(convener, List.of("a", "b", "c"), false);
    Head head = head("tail", 3, "");
    List<Stored> first = read(new LogTail(vocabularies, Set.of(Record.class)), head, -1, 10);
    List<Stored> second = read(new LogTail(vocabularies, Set.of(Noted.class)), head, 0, 1);
    assertSame(first.get(1), second.getFirst());
    var tail = new LogTail(vocabularies, Set.of(Noted.class));
    assertSame(tail.entry(head, first.get(1)), tail.entry(head, second.getFirst()));
  }

  @Test
  void more_than_is_kept_is_seen_all_the_same() {
    String long40 = "x".repeat(40_000);
    for (int i = 0; i < 300; i += 20) {
      ground.note(convener, Collections.nCopies(20, long40), false);
    }
    List<byte[]> recorded = ground.entries(convener, false);
    for (int follower = 0; follower < 2; follower++) {
      List<Entry> seen = new ArrayList<>();
      var tail = new LogTail(vocabularies, Set.of(Record.class));
      Head head = head("tail", 300, "");
      while (seen.size() < 300) {
        read(tail, head, seen.size() - 1L, 70).forEach(it -> seen.add(tail.entry(head, it)));
      }
      for (int i = 0; i < 300; i++) {
        assertArrayEquals(recorded.get(i), seen.get(i).bytes());
      }
    }
  }

  @Test
  void of_a_log_that_is_heard_anew_for_more_types_the_others_are_seen_too() {
    var tail = new LogTail(vocabularies, Set.of(Record.class));
    hear(0, "near.noted.v1");
    assertEquals(1, read(tail, head("near", 2, "noted"), -1, 10).size());
    hear(1, "near.proclaimed.v1");
    assertEquals(2, read(tail, head("near", 2, "noted proclaimed"), -1, 10).size());
  }

  /** Follows until it has seen the last entry; answers the positions in the order seen. */
  private Callable<List<Long>> following(Set<Class<?>> events, long from, int most) {
    var tail = new LogTail(vocabularies, events);
    return () -> {
      List<Long> seen = new ArrayList<>();
      long after = from;
      while (after < ENTRIES - 1) {
        Head head = head("tail", size(), "");
        List<Stored> read = read(tail, head, after, most);
        read.forEach(it -> seen.add(tail.entry(head, it).position()));
        after = read.size() < most ? Math.max(after, head.size() - 1) : seen.getLast();
      }
      return seen;
    };
  }

  private static List<Long> positions(long first, int ofSixty) {
    List<Long> positions = new ArrayList<>();
    for (long position = first; position < ENTRIES; position++) {
      if (position % 60 >= ofSixty) {
        positions.add(position);
      }
    }
    return positions;
  }

  private List<Stored> read(LogTail tail, Head head, long after, int most) {
    return ground.work().transaction(session -> tail.read(session, head, after, most));
  }

  private Head head(String source, long size, String kept) {
    return new Head(source, convener, size, kept);
  }

  private long size() {
    Object size = ground.one("select size from log where convener = $1", convener);
    return size instanceof Long known ? known : 0;
  }

  private void hear(long position, String type) {
    UUID id = UUID.randomUUID();
    byte[] bytes = Ground.bytes("near", convener, "note/" + id, id, type, "heard");
    ground
        .work()
        .query(
            "insert into heard_entry values ($1, 'near', $2, $3, now(), $4)",
            convener,
            position,
            type,
            Buffer.buffer(bytes));
  }
}
