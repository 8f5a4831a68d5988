package quorate.chassis.react;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Ground;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Vocabularies;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/** Reactions: in order per log, again until they succeed, and not again after a restart. */
class PolicyRunnerTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final Ground ground = Ground.create("react");
  private final Heads heads = ground.heads();
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final List<String> reactions = Collections.synchronizedList(new ArrayList<>());
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger failures = new AtomicInteger();

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void a_failed_reaction_holds_up_its_own_log_until_it_succeeds() throws Exception {
    String a = Ground.convener();
    String b = Ground.convener();
    failures.set(2);
    ground.note(a, List.of("fine", "failing", "after"), false);
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("it failed", () -> failures.get() < 2);
      ground.note(b, "elsewhere");
      Ground.until("all is done", () -> reactions.size() == 4);
    }
    reactions.remove(b + " elsewhere");
    assertEquals(List.of(a + " fine", a + " failing", a + " after"), reactions);
  }

  @Test
  void a_failure_that_lasts_is_stated() throws Exception {
    String convener = Ground.convener();
    failures.set(Integer.MAX_VALUE);
    ground.note(convener, List.of("fine", "failing"), false);
    PolicyRunner runner = runner();
    try (var _ = Ground.doing(heads, runner)) {
      Ground.until("it says so", () -> runner.failing().size() == 1);
      String stated = runner.failing().getOrDefault(new Head.Log("react", convener), "");
      assertTrue(stated.startsWith("after position 0, try "), stated);
      assertTrue(stated.endsWith(": waits: not now"), stated);
    }
    assertEquals(Map.of(), runner.failing(), "who ended stands nowhere");
    String sql = "select %s from policy_position where convener = $1";
    assertEquals(0L, ground.one(sql.formatted("position"), convener));
    String why = String.valueOf(ground.one(sql.formatted("paused"), convener));
    assertTrue(why.endsWith("not now"), why);
  }

  @Test
  void a_success_ends_the_count_of_failures() throws Exception {
    String convener = Ground.convener();
    PolicyRunner runner = runner();
    try (var _ = Ground.doing(heads, runner)) {
      for (int done = 1; done <= 2; done++) {
        int reacted = done;
        failures.set(4);
        ground.note(convener, "failing");
        Ground.until("it succeeds", () -> reactions.size() == reacted || isStated(runner));
      }
      assertFalse(isStated(runner));
    }
  }

  private static boolean isStated(PolicyRunner runner) {
    return !runner.failing().isEmpty();
  }

  @Test
  void after_a_restart_it_goes_on_with_what_it_has_not_seen() throws Exception {
    String convener = Ground.convener();
    ground.note(convener, List.of("one", "two"), false);
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("it reacted", () -> reactions.size() == 2);
      Ground.until(
          "and said so",
          () ->
              Long.valueOf(1)
                  .equals(
                      ground.one(
                          "select position from policy_position where convener = $1", convener)));
    }
    ground.note(convener, "three");
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("it reacted", () -> reactions.size() == 3);
    }
    assertEquals(convener + " three", reactions.getLast());
  }

  @Test
  void what_does_not_concern_it_is_passed_by_for_good() throws Exception {
    String convener = Ground.convener();
    ground.note(convener, List.of("one", "of no concern", "two", "of no concern"), false);
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until(
          "it has seen all",
          () ->
              Long.valueOf(3)
                  .equals(
                      ground.one(
                          "select position from policy_position where convener = $1", convener)));
    }
    assertEquals(List.of(convener + " one", convener + " two"), reactions);
  }

  @Test
  void a_reaction_says_why_and_has_one_key_for_good() throws Exception {
    String convener = Ground.convener();
    ground.note(convener, "one");
    try (var _ = Ground.doing(heads, runner())) {
      Ground.until("it reacted", () -> !requests.isEmpty());
    }
    Request request = requests.getFirst();
    assertEquals("policy:react", request.actor());
    assertEquals("policy:react", request.authority());
    assertEquals(NOON, request.at());
    var key = request.key();
    assertNotNull(key);
    assertEquals(String.valueOf(request.causation()), key.key());
    assertTrue(key.forever());
    var part = Stamp.part(request, "E82001").key();
    assertNotNull(part);
    assertEquals(key.key() + "/E82001", part.key());
  }

  @Test
  void time_policies_are_asked_again_and_again_in_a_context_of_their_own() throws Exception {
    var asked = new AtomicInteger();
    var policy =
        new TimedPolicy() {
          @Override
          public String name() {
            return "when-it-is-time-then-do-it";
          }

          @Override
          public Uni<Void> tick(Instant now) {
            if (asked.incrementAndGet() == 1) {
              throw new IllegalStateException("not yet");
            }
            assertNotNull(Vertx.currentContext());
            return Uni.createFrom().voidItem();
          }
        };
    try (var _ = Ground.doing(new Ticker(policy, clock, ground.vertx()))) {
      Ground.until("it ticks", () -> asked.get() == 3);
    }
  }

  private PolicyRunner runner() {
    return new PolicyRunner(
        new Recording(),
        new Vocabularies("react", source -> Ground.types("react")),
        ground.work(),
        heads,
        clock,
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
    public boolean concerns(Entry entry) {
      return !text(entry).equals("of no concern");
    }

    private static String text(Entry entry) {
      return entry.json().path("data").path("text").asText();
    }

    @Override
    public Uni<Void> react(Entry entry, Request request) {
      assertNotNull(Vertx.currentContext());
      String text = text(entry);
      if (text.equals("failing") && failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
        return Uni.createFrom().failure(new NotYet("not now"));
      }
      return Uni.createFrom()
          .voidItem()
          .onItem()
          .delayIt()
          .by(Duration.ofMillis(1))
          .invoke(
              () -> {
                requests.add(request);
                reactions.add(entry.convener() + " " + text);
              });
    }
  }
}
