package quorate.ballots;

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
        Map.of(
            "enquiry",
            UUID.randomUUID().toString(),
            "ballot",
            ballot,
            "combined",
            theirs.combined(),
            "practice",
            "G80001",
            "comparison",
            UUID.randomUUID().toString(),
            "challenge",
            UUID.randomUUID().toString(),
            "paper",
            UUID.randomUUID().toString(),
            "appointment",
            UUID.randomUUID().toString(),
            "nomination",
            new Election(theirs).called(Instant.now().plusSeconds(600)),
            "candidate",
            UUID.randomUUID().toString(),
            "seat",
            "chair");
    TenantRules.hold(Asker.newConvener(), ids);
  }
}
