package quorate.chassis.react;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Ground;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Vocabularies;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/** One convener's log waits or fails; the others' go on, few of them at once, each in order. */
class LogsApartTest {

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final int LANES = 8;

  private final Ground ground = Ground.create("react");
  private final Heads heads = ground.heads();
  private final Map<String, List<String>> reactions = new ConcurrentHashMap<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void a_reaction_that_waits_holds_up_no_other_conveners() throws Exception {
    String waiting = Ground.convener();
    String other = Ground.convener();
    ground.note(waiting, "waiting");
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("it waits", () -> begun.get() == 1);
      long published = System.nanoTime();
      ground.note(other, "prompt");
      Ground.until("the other is reacted to", () -> of(other).size() == 1);
      assertSoon(published);
    }
    assertEquals(List.of(), of(waiting));
  }

  @Test
  void however_many_logs_fail_slowly_again_and_again_a_fresh_one_is_reacted_to() throws Exception {
    for (int i = 0; i < 3 * LANES; i++) {
      ground.note(Ground.convener(), "slowly failing");
    }
    String other = Ground.convener();
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("all failed", () -> begun.get() >= 6 * LANES);
      long published = System.nanoTime();
      ground.note(other, "prompt");
      Ground.until("the other is reacted to", () -> of(other).size() == 1);
      assertSoon(published);
    }
    assertTrue(mostAtOnce.get() <= LANES, mostAtOnce + " at once");
  }

  @Test
  void many_logs_at_once_are_each_reacted_to_in_order_and_once() throws Exception {
    List<String> texts = IntStream.range(0, 15).mapToObj(Integer::toString).toList();
    List<String> conveners = Stream.generate(Ground::convener).limit(3 * LANES).toList();
    try (var _ = Ground.doing(heads, runner())) {
      for (String text : texts) {
        conveners.forEach(convener -> ground.note(convener, text));
      }
      Ground.until("all is done", () -> begun.get() >= texts.size() * conveners.size());
      Ground.until("and over", () -> atOnce.get() == 0);
    }
    conveners.forEach(convener -> assertEquals(texts, of(convener)));
    assertTrue(mostAtOnce.get() > 1, "side by side");
    assertTrue(mostAtOnce.get() <= LANES, mostAtOnce + " at once");
  }

  @Test
  void its_end_ends_what_waits_and_who_comes_after_goes_on_from_there() throws Exception {
    String convener = Ground.convener();
    ground.note(convener, List.of("one", "waiting"), false);
    long asked;
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("it waits", () -> begun.get() == 2);
      asked = System.nanoTime();
    }
    assertSoon(asked);
    ground.note(convener, "never reached");
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("it waits again", () -> begun.get() == 3);
    }
    assertEquals(List.of("one"), of(convener));
  }

  private List<String> of(String convener) {
    return reactions.getOrDefault(convener, List.of());
  }

  private static void assertSoon(long since) {
    Duration took = Duration.ofNanos(System.nanoTime() - since);
    assertTrue(took.compareTo(SOON) < 0, "it took " + took);
  }

  private PolicyRunner runner() {
    return new PolicyRunner(
        new Recording(),
        new Vocabularies("react", source -> Ground.types("react")),
        ground.work(),
        heads,
        Clock.systemUTC(),
        ground.vertx(),
        Duration.ofMillis(1));
  }

  private final class Recording implements Policy {

    @Override
    public String name() {
      return "react";
    }

    @Override
    public Set<String> sources() {
      return Set.of("react");
    }

    @Override
    public Uni<Void> react(Entry entry, Request request) {
      begun.incrementAndGet();
      mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
      String text = entry.json().path("data").path("text").asText();
      return reaction(entry.convener(), text).onTermination().invoke(atOnce::decrementAndGet);
    }

    private Uni<Void> reaction(String convener, String text) {
      return switch (text) {
        case "waiting" -> failing(WAIT);
        case "slowly failing" -> failing(Duration.ofMillis(500));
        default ->
            Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(1))
                .invoke(() -> reacted(convener, text));
      };
    }

    private static Uni<Void> failing(Duration after) {
      return Uni.createFrom()
          .voidItem()
          .onItem()
          .delayIt()
          .by(after)
          .onItem()
          .failWith(() -> new IllegalStateException("not now"));
    }

    private void reacted(String convener, String text) {
      reactions
          .computeIfAbsent(convener, it -> Collections.synchronizedList(new ArrayList<>()))
          .add(text);
    }
  }
}
