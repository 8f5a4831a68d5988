package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.TenantRules;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class TenantTest {

  private static final String MAP = "1_gp-reg-pat-prac-map_2026-05.csv";

  private final Api theirs = Api.secretary();

  @Test
  void one_conveners_things_do_not_exist_for_another() {
    String imported = id(theirs.upload(MAP, Samples.demonstration(MAP), "?areas=09D"));
    theirs.post("/imports/" + imported + "/acceptance", Map.of("changes", "all"));
    String person = id(theirs.post("/people", Map.of("name", "Ann Example")));
    String mandate =
        id(
            theirs.post(
                "/people/" + person + "/mandates",
                Map.of("practice", "G81001", "from", "2026-05-01")));
    String mapping =
        id(
            theirs.post(
                "/column-mappings",
                Map.of("columns", List.of(Map.of("title", "Where", "holds", "practice")))));
    theirs.post("/members/G81001/application", Map.of("on", "2026-05-01"));
    theirs.post(
        "/organisations",
        Map.of(
            "organisation", "hove",
            "kind", "place",
            "name", "Hove",
            "from", "2026-04-01",
            "source", Map.of("document", "Board minute 3", "dated", "2026-05-01")));
    assertEquals(200, theirs.get("/practices/G81001").statusCode());
    TenantRules.hold(
        Api.secretary().convener(),
        Map.of(
            "import", imported,
            "person", person,
            "mandate", mandate,
            "practice", "G81001",
            "network", "U14062",
            "signature", mapping,
            "organisation", "hove"));
  }

  private static String id(Response made) {
    assertEquals(201, made.statusCode(), made::asString);
    return made.path("id");
  }
}
