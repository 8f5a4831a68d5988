package quorate.ballots;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
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
    TenantRules.hold(Asker.newConvener(), Map.of("ballot", ballot, "practice", "G80001"));
  }
}
