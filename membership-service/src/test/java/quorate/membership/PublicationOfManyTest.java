package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;
import static quorate.membership.publication.Publication.OF_MEMBERS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Part;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.shell.ShellRefusal;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.publication.PublicationEvent.PublicationRuled;
import quorate.membership.published.Publishing;
import quorate.testkit.ServiceUnderTest;

/** Members that a rule comes to publish are too many for one append. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class PublicationOfManyTest {

  private static final int MEMBERS_RULED = 250;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Shell shell;

  private final String convener = "c" + UUID.randomUUID().toString().substring(0, 12);
  private final List<String> practices =
      IntStream.range(0, MEMBERS_RULED).mapToObj("G%05d"::formatted).toList();
  private final List<String> later = List.of("G99999");

  @Test
  void each_is_told_once_though_one_that_fell_in_the_middle_is_followed_by_another() {
    admit(practices);
    done(shell.handle(request(), List.of(OF_MEMBERS), _ -> ruled()));
    List<Part> portions = Publishing.inPortions(practices);
    assertEquals(3, portions.size());
    // The service is at it too; this one does the middle portion, and then all once more.
    published(portions.subList(1, 2));
    published(portions);
    admit(later); // told by the service, which by then is done with all before

    var told =
        new Promised(convener)
            .awaiting(MEMBERS_RULED + 1).stream()
                .map(entry -> entry.path("data").path("practice").asText())
                .sorted()
                .toList();

    assertEquals(Stream.concat(practices.stream(), later.stream()).toList(), told);
  }

  /** Asks again where the service was too often at the same portion, as the refusal says. */
  private void published(List<Part> portions) {
    Outcome outcome;
    do {
      outcome = shell.handle(request(), portions).await().atMost(PATIENCE);
    } while (outcome instanceof Outcome.Refused no && no.why() == ShellRefusal.TOO_MUCH_CONTENTION);
    assertEquals(Outcome.Recorded.class, outcome.getClass(), outcome::toString);
  }

  private void admit(List<String> admitted) {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    admitted.forEach(practice -> reads.add(PRACTICES.stream(practice)));
    admitted.forEach(practice -> reads.add(MEMBERS.stream(practice)));
    done(shell.handle(request(), reads, _ -> admission(admitted)));
  }

  private static Plan admission(List<String> admitted) {
    Plan plan = Plan.nothing();
    for (String practice : admitted) {
      plan =
          plan.and(
                  PRACTICES.stream(practice),
                  List.of(new PracticeRegistered(practice, practice, "BN3 1AA", null, MAP)))
              .and(
                  MEMBERS.stream(practice),
                  List.of(
                      new ApplicationMade(practice, MAY),
                      new MemberAdmitted(practice, MAY, "Board 3")));
    }
    return plan;
  }

  private static Plan ruled() {
    return Plan.nothing()
        .and(OF_MEMBERS, List.of(new PublicationRuled("published", MAY, "Board 7", null)));
  }

  private Request request() {
    return new Request(
        convener, "test", "role:secretary", Instant.now(), null, UUID.randomUUID(), null);
  }

  private static void done(Uni<Outcome> work) {
    Outcome outcome = work.await().atMost(PATIENCE);
    assertEquals(Outcome.Recorded.class, outcome.getClass(), outcome::toString);
  }
}
