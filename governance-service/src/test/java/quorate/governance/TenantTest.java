package quorate.governance;

import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.TenantRules;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class TenantTest {

  @Test
  void what_is_another_conveners_does_not_exist() {
    var theirs = new City();
    String matter = theirs.raised();
    String decision = theirs.decided(matter);
    String at = "/governance/api/v1/decisions/" + decision;
    eventually(
        "the entry",
        () -> Optional.of(theirs.secretary.get(at)).filter(it -> it.statusCode() == 200));

    try (var board = new CityBoard(theirs)) {
      TenantRules.hold(
          new City().name,
          Map.of(
              "matter",
              matter.substring(matter.lastIndexOf('/') + 1),
              "decision",
              decision,
              "body",
              board.body(),
              "bodyseat",
              board.seat(),
              "person",
              CityBoard.ANNE,
              "interest",
              board.interest(board.body())));
    }
  }
}
