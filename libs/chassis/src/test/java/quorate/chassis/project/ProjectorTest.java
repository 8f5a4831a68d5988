package quorate.chassis.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Await;
import quorate.chassis.lead.Ground;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Signal;
import quorate.chassis.lead.Vocabularies;

/**
 * Rows made of entries: each entry once, rebuilt while read, and no further than its own poison.
 */
class ProjectorTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Ground ground = Ground.create("project");
  private final Heads heads = ground.heads();
  private final Signal applied = new Signal();
  private final AtomicBoolean cured = new AtomicBoolean();
  private final Tally tally = new Tally(1);
  private final Picky picky = new Picky(cured);
  private final Projections projections =
      new Projections(List.of(tally, picky), ground.work(), heads, applied);
  private final String convener = Ground.convener();
  private final Random random = new Random(4);
  private int noted;

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void two_at_work_at_once_count_each_entry_once() throws Exception {
    try (var _ = Ground.doing(heads, projector(tally), projector(tally), projector(tally))) {
      IntStream.range(0, 60).forEach(i -> note(random.nextInt(1, 60)));
      assertTrue(visible(tally));
    }
    try (var _ = Ground.doing(heads, projector(tally))) {
      note(1);
      assertTrue(visible(tally));
    }
    assertRows();
  }

  @Test
  void it_is_rebuilt_during_traffic_with_no_failed_read_and_the_same_rows() throws Exception {
    var done = new AtomicBoolean();
    var failures = new ArrayList<Throwable>();
    var reads = new AtomicLong();
    List<Thread> readers = new ArrayList<>();
    try (var _ = Ground.doing(heads, projector(tally))) {
      note(500);
      assertTrue(visible(tally));
      for (int i = 0; i < 3; i++) {
        readers.add(Thread.ofVirtual().start(() -> readUntil(done, reads, failures)));
      }
      for (int generation = 2; generation <= 4; generation++) {
        int wanted = generation;
        Await.of(projections.rebuild("tally"));
        Ground.until(
            "generation " + wanted,
            () -> {
              note(1);
              return serving() == wanted;
            });
      }
      assertTrue(visible(tally));
    } finally {
      done.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
    }
    assertEquals(List.of(), failures);
    assertTrue(reads.get() > 100, "there was reading");
    assertRows();
    assertEquals(
        1L, ground.one("select count(*) from pg_namespace where nspname like 'tally\\_g%'"));
  }

  @Test
  void who_waits_for_what_they_wrote_does_not_wait_for_the_next_generation() throws Exception {
    var held = new Held(tally, new CompletableFuture<>());
    try (var _ = Ground.doing(heads, projector(held))) {
      note(120);
      assertTrue(visible(tally));
      Await.of(projections.rebuild("tally"));
      Ground.until(
          "it is being filled",
          () -> ground.one("select to_regnamespace('tally_g2')::text") != null);
      for (int i = 0; i < 4; i++) {
        note(120);
        assertTrue(visible(tally));
        assertEquals(1, serving());
      }
      held.let().complete(null);
      Ground.until("the next generation serves", () -> serving() == 2);
      note(1);
      assertTrue(visible(tally));
    }
    assertRows();
  }

  @Test
  void another_definition_is_filled_while_the_old_one_serves() throws Exception {
    note(10);
    try (var _ = Ground.doing(heads, projector(tally))) {
      assertTrue(visible(tally));
    }
    try (var _ = Ground.doing(heads, projector(new Tally(2)))) {
      Ground.until("the next generation serves", () -> serving() == 2);
    }
    assertRows();
  }

  @Test
  void poison_pauses_its_own_projection_at_its_own_log_and_nothing_else() throws Exception {
    String other = Ground.convener();
    try (var _ = Ground.doing(heads, projector(tally), projector(picky))) {
      note(3);
      ground.note(convener, List.of("sound", "poison", "sound"), false);
      note(3);
      ground.note(other, "sound");
      Ground.until("it pauses", () -> !projections.paused().isEmpty());
      assertEquals(
          "{picky of %s at project=position 4: cannot stomach this}".formatted(convener),
          projections.paused().toString());
      assertTrue(Await.of(projections.visible(List.of("picky"), "project", convener, 3, PATIENCE)));
      assertTrue(Await.of(projections.visible(List.of("picky"), "project", other, 0, PATIENCE)));
      assertTrue(Await.of(projections.visible(List.of("tally"), "project", convener, 8, PATIENCE)));
      assertFalse(Await.of(projections.visible("project", convener, 8, Duration.ofMillis(50))));
      cured.set(true);
      Await.of(projections.resume("picky"));
      assertTrue(Await.of(projections.visible("project", convener, 8, PATIENCE)));
      assertEquals("{}", projections.paused().toString());
      assertEquals(9L, ground.one("select count(*) from picky where convener = $1", convener));
    }
  }

  @Test
  void the_app_role_sees_its_own_convener_alone() throws Exception {
    try (var _ = Ground.doing(heads, projector(tally))) {
      note(5);
      ground.note(Ground.convener(), "elsewhere");
      assertTrue(visible(tally));
    }
    assertEquals(5, total());
    Integer unasked =
        Await.of(
            ground.app().query("select * from tally_total").execute().map(rows -> rows.size()));
    assertEquals(0, unasked);
  }

  private Projector projector(Projection projection) {
    return new Projector(
        projection,
        new Vocabularies("project", source -> Ground.types("project")),
        ground.work(),
        new Roles(ground.database().app().user(), ground.database().relay().user()),
        heads,
        applied);
  }

  private void note(int entries) {
    ground.note(
        convener,
        IntStream.range(0, entries).mapToObj(i -> "t" + random.nextInt(20)).toList(),
        false);
    noted += entries;
  }

  private boolean visible(Projection projection) {
    return Await.of(
        projections.visible(List.of(projection.name()), "project", convener, noted - 1, PATIENCE));
  }

  private void assertRows() {
    assertEquals(noted, total());
    assertEquals(
        (long) noted, ground.one("select sum(times) from tally where convener = $1", convener));
  }

  /** As the app's role reads: for one convener, through the view. */
  private int total() {
    return Await.of(
        ground
            .app()
            .withTransaction(
                tx ->
                    tx.preparedQuery("select set_config('quorate.convener', $1, true)")
                        .execute(Tuple.of(convener))
                        .compose(set -> tx.preparedQuery("select total from tally_total").execute())
                        .map(rows -> rows.iterator().next().getInteger(0))));
  }

  private void readUntil(AtomicBoolean done, AtomicLong reads, List<Throwable> failures) {
    int most = 0;
    while (!done.get()) {
      try {
        int now = total();
        assertTrue(now >= most, "rows were lost: " + now + " after " + most);
        most = now;
        reads.incrementAndGet();
      } catch (RuntimeException | AssertionError e) {
        synchronized (failures) {
          failures.add(e);
        }
      }
    }
  }

  private int serving() {
    return ground.one("select generation from projection where name = 'tally'") instanceof Integer g
        ? g
        : 0;
  }
}
