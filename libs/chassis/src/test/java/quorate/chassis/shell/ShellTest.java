package quorate.chassis.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.chassis.log.Aggregate;
import quorate.chassis.log.LogDatabase;
import quorate.chassis.log.StreamRef;
import quorate.chassis.wire.EventTypes;

/** Two instances of a service at one log: what one knows of a stream may be stale. */
class ShellTest {

  /** A gate that is opened and shut, and never twice in a row. */
  record Turned(boolean open) {}

  enum GateRefusal implements Refusal {
    ALREADY_SO;

    @Override
    public String explanation() {
      return "It is so already.";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  private static final LogDatabase DATABASE = LogDatabase.create();
  private static final EventTypes TYPES =
      EventTypes.builder().type("test.gate-turned.v1", Turned.class).build();
  private static final StreamRef<Boolean, Turned> GATE =
      new Aggregate<>("gate", Turned.class, false, (open, turned) -> turned.open()).stream("a");

  private final String convener = "c" + UUID.randomUUID().toString().substring(0, 8);
  private final Shell one = shell();
  private final Shell other = shell();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void what_was_recorded_here_is_known_here() {
    assertInstanceOf(Outcome.Recorded.class, turn(one, true));
    assertEquals(GateRefusal.ALREADY_SO, refusal(turn(one, true)));
    assertInstanceOf(Outcome.Recorded.class, turn(one, false));
    assertEquals(2, DATABASE.entries(convener).size());
  }

  @Test
  void what_another_instance_recorded_is_seen_before_anything_is_recorded() {
    turn(one, true);
    turn(other, false);
    turn(other, true);
    turn(other, false);
    assertInstanceOf(Outcome.Recorded.class, turn(one, true));
    assertEquals(5, DATABASE.entries(convener).size());
  }

  @Test
  void what_another_instance_recorded_is_seen_before_anything_is_refused() {
    turn(one, true);
    turn(other, false);
    assertInstanceOf(Outcome.Recorded.class, turn(one, true));
    assertEquals(3, DATABASE.entries(convener).size());
  }

  @Test
  void a_decision_on_stale_knowledge_is_refused_by_what_is_true() {
    turn(one, true);
    turn(other, false);
    assertEquals(GateRefusal.ALREADY_SO, refusal(turn(one, false)));
    assertEquals(2, DATABASE.entries(convener).size());
  }

  @Test
  void what_is_looked_up_anew_is_looked_up_after_what_moved_the_stream() {
    turn(one, true);
    var lookedUp = new AtomicInteger();
    var rests = new ArrayList<Integer>();
    var outcome =
        one.handleAnew(
                request(),
                List.of(GATE),
                () -> {
                  int time = lookedUp.incrementAndGet();
                  return time > 1
                      ? Future.succeededFuture(time)
                      : UniHelper.toFuture(turning(other, false)).map(it -> time);
                },
                (loaded, found) -> {
                  rests.add(found);
                  return Plan.of(Decision.accept(new Turned(!loaded.state(GATE))), GATE);
                })
            .await()
            .atMost(Duration.ofSeconds(60));
    assertInstanceOf(Outcome.Recorded.class, outcome);
    assertEquals(List.of(1, 2), rests);
    assertEquals(3, DATABASE.entries(convener).size());
  }

  @Test
  void what_decides_is_at_no_request_even_when_it_decides_at_once() {
    turn(one, true);
    var requests = VertxContext.createNewDuplicatedContext(DATABASE.vertx().getOrCreateContext());
    var at = new ArrayList<Boolean>();
    var done = new CompletableFuture<Outcome>();
    requests.runOnContext(
        begun ->
            one.handleAnew(
                    request(),
                    List.of(GATE),
                    () -> Future.succeededFuture(isAtRequest()),
                    (loaded, lookedUpAtRequest) -> {
                      at.addAll(List.of(lookedUpAtRequest, isAtRequest()));
                      return Plan.of(Decision.accept(new Turned(false)), GATE);
                    })
                .invoke(() -> at.add(isAtRequest()))
                .subscribe()
                .with(done::complete, done::completeExceptionally));
    assertInstanceOf(Outcome.Recorded.class, done.orTimeout(60, TimeUnit.SECONDS).join());
    assertEquals(List.of(false, false, true), at);
  }

  private static boolean isAtRequest() {
    return VertxContext.isOnDuplicatedContext();
  }

  @Test
  void who_meets_others_at_a_stream_again_and_again_has_a_turn_too() {
    var asked = Stream.generate(() -> toggling(one)).limit(60).toList();
    List<Outcome> all = Uni.join().all(asked).andFailFast().await().atMost(Duration.ofSeconds(60));
    all.forEach(outcome -> assertInstanceOf(Outcome.Recorded.class, outcome));
    assertEquals(60, DATABASE.entries(convener).size());
  }

  private Uni<Outcome> toggling(Shell shell) {
    return shell.handle(
        request(),
        List.of(GATE),
        loaded -> Plan.of(Decision.accept(new Turned(!loaded.state(GATE))), GATE));
  }

  private Outcome turn(Shell shell, boolean open) {
    return turning(shell, open).await().atMost(Duration.ofSeconds(60));
  }

  private Request request() {
    return new Request(convener, "login:x", "role:x", Instant.EPOCH, null, UUID.randomUUID(), null);
  }

  private Uni<Outcome> turning(Shell shell, boolean open) {
    return shell.handle(
        request(),
        List.of(GATE),
        loaded ->
            Plan.of(
                loaded.state(GATE) == open
                    ? Decision.refuse(GateRefusal.ALREADY_SO)
                    : Decision.accept(new Turned(open)),
                GATE));
  }

  private static Refusal refusal(Outcome outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).why();
  }

  private static Shell shell() {
    return new Shell("test", TYPES, DATABASE.log(), UUID::randomUUID);
  }
}
