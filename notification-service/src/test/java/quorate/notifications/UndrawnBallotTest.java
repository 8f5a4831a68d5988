package quorate.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static quorate.notifications.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Await;
import quorate.chassis.react.NotYet;
import quorate.chassis.react.Stamp;
import quorate.chassis.wire.Entry;
import quorate.notifications.policy.WhenBallotDeclaredThenTell;
import quorate.testkit.NeighbourLog;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** A result of a ballot whose roll is not known here: it waits, and says for what. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
@QuarkusTestResource(Surroundings.class)
class UndrawnBallotTest {

  private static final String HOVE = "G81001";

  @Inject WhenBallotDeclaredThenTell policy;
  @Inject Vertx vertx;

  private final String convener = "c-" + UUID.randomUUID().toString().substring(0, 8);
  private final Somebody secretary = new Somebody(convener, "secretary");
  private final NeighbourLog membership = new NeighbourLog("membership", convener);
  private final NeighbourLog ballots = new NeighbourLog("ballot", convener);
  private final AskedBallot ballot = AskedBallot.of(ballots, membership);

  @AfterEach
  void end() {
    membership.close();
    ballots.close();
  }

  @Test
  void a_result_waits_for_the_roll_and_is_told_then() {
    Person.named("Ben Okafor").representing(HOVE, membership);
    String declared = ballot.noticed().declared();
    String never = UUID.randomUUID().toString();

    assertEquals(
        "ballot %s has no roll yet".formatted(ballot.id()),
        eventually("the declaration is seen here", () -> waitsOnceSeen(declared)));
    assertEquals(
        "ballot %s has no roll yet".formatted(never),
        waitsFor(declared.replace(ballot.id(), never)));

    ballot.frozen(HOVE);
    List<String> told = eventually("both letters", this::letters);
    assertEquals(List.of("notice", "result"), told.stream().sorted().toList());
  }

  private Optional<String> waitsOnceSeen(String declared) {
    return Optional.of(waitsFor(declared)).filter(why -> !why.endsWith("is not visible yet"));
  }

  private String waitsFor(String declared) {
    Entry entry = Entry.read(declared.getBytes(UTF_8), NotificationService.BALLOT);
    var request = Stamp.because(policy.name(), entry, Instant.now());
    Uni<Void> reaction = Uni.createFrom().deferred(() -> policy.react(entry, request));
    var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(context, true);
    var apart = reaction.runSubscriptionOn(work -> context.runOnContext(ignored -> work.run()));
    return String.valueOf(assertThrows(NotYet.class, () -> Await.of(apart)).getMessage());
  }

  private Optional<List<String>> letters() {
    List<String> occasions =
        secretary
            .get("/notifications/api/v1/messages?ballot=" + ballot.id())
            .jsonPath()
            .getList("items.occasion");
    return occasions.size() < 2 ? Optional.empty() : Optional.of(occasions);
  }
}
