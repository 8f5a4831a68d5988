package quorate.ballots;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.TenantRules;

/** Who may do what, for whom. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class TenantTest {

  @Test
  void no_convener_sees_anothers_ballots() {
    var theirs = new Asker(Asker.newConvener());
    String ballot = theirs.drafted();
    var ids =
        Map.ofEntries(
            entry("enquiry", UUID.randomUUID().toString()),
            entry("ballot", ballot),
            entry("combined", theirs.combined()),
            entry("practice", "G80001"),
            entry("comparison", UUID.randomUUID().toString()),
            entry("challenge", UUID.randomUUID().toString()),
            entry("paper", UUID.randomUUID().toString()),
            entry("appointment", UUID.randomUUID().toString()),
            entry("nomination", new Election(theirs).called(Instant.now().plusSeconds(600))),
            entry("candidate", UUID.randomUUID().toString()),
            entry("seat", "chair"));
    TenantRules.hold(Asker.newConvener(), ids);
  }
}
