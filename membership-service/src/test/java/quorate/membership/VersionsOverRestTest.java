package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/**
 * What a read names as its version, a command may insist on: once, and not after another change.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class VersionsOverRestTest {

  private static final String MAP = "1_gp-reg-pat-prac-map_2026-05.csv";
  private static final Map<String, String> LETTER =
      Map.of("document", "Letter of the ICB", "dated", "2026-05-20");

  private final Api secretary = Api.secretary();

  @BeforeEach
  void the_map_is_imported() {
    Response made = secretary.upload(MAP, Samples.demonstration(MAP), "?areas=09D");
    String at = made.header("Location").substring(Api.V1.length());
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
  }

  private String version(String path) {
    return secretary.get(path).then().statusCode(200).extract().header("ETag");
  }

  private void goesOnce(String path, String command, Object body) {
    String version = version(path);
    Response made = secretary.postIfMatch(version, path + command, body);
    assertEquals(201, made.statusCode(), made::asString);
    secretary.postIfMatch(version, path + command, body).then().statusCode(412);
    assertNotEquals(version, version(path));
  }

  private static Map<String, Object> named(String name) {
    return Map.of("name", name, "effective", "2026-05-20", "source", LETTER);
  }

  @Test
  void a_practice_also_after_a_list_size_that_leaves_its_name_as_it_was() {
    goesOnce("/practices/G81001", "/name", named("One"));
    goesOnce(
        "/practices/G81001",
        "/listsize",
        Map.of("basis", "registered", "patients", "9", "asof", "2026-05-01", "source", LETTER));
    goesOnce("/practices/G81001", "/name", named("Two"));
  }

  @Test
  void a_network() {
    String network = secretary.get("/practices/G81001").path("network");
    goesOnce("/networks/" + network, "/name", named("One"));
    goesOnce("/networks/" + network, "/name", named("Two"));
  }

  @Test
  void a_membership() {
    String member = "/members/G81001";
    assertEquals(
        201, secretary.post(member + "/application", Map.of("on", "2026-05-01")).statusCode());
    goesOnce(member, "/admission", Map.of("from", "2026-05-02"));
    goesOnce(member, "/suspension", Map.of("from", "2026-05-03", "reason", "levy"));
  }

  @Test
  void what_another_day_shows_is_another_answer_at_the_same_version() {
    assertEquals(201, secretary.post("/practices/G81001/name", named("One")).statusCode());
    String before = version("/practices/G81001?on=2026-05-19");
    String after = version("/practices/G81001?on=2026-05-20");
    assertNotEquals(before, after);
    Response made = secretary.postIfMatch(before, "/practices/G81001/name", named("Two"));
    assertEquals(201, made.statusCode(), made::asString);
  }
}
