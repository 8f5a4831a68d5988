package quorate.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quorate.membership.files.Handed;
import quorate.testkit.ServiceUnderTest;

/** An import of more changes than one append takes. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class LongImportTest {

  private static final int PRACTICES = 700;
  // Each is new, placed and in the one network, which is new too.
  private static final int CHANGES = 3 * PRACTICES + 1;
  private static final Map<String, Object> ALL = Map.of("changes", "all");

  private final Api secretary = Api.secretary();

  private String bring() {
    var map = new StringBuilder(Handed.MAP_HEADER);
    for (int i = 0; i < PRACTICES; i++) {
      map.append(Handed.mapRow("X%05d".formatted(i), "U00001"));
    }
    Response made =
        secretary.upload("map.csv", map.toString().getBytes(StandardCharsets.UTF_8), "");
    assertEquals(201, made.statusCode(), made::asString);
    return made.header("Location").substring(Api.V1.length());
  }

  @Test
  void all_of_it_is_recorded_and_asking_again_under_the_same_key_doubles_nothing() {
    String at = bring();
    secretary.get(at).then().body("proposed", equalTo(CHANGES)).body("announced", equalTo(CHANGES));
    String key = UUID.randomUUID().toString();
    Response first = secretary.post(at + "/acceptance", ALL, key);
    Response again = secretary.post(at + "/acceptance", ALL, key);
    assertEquals(200, first.statusCode(), first::asString);
    assertEquals(200, again.statusCode(), again::asString);
    assertEquals(first.header("Quorate-Position"), again.header("Quorate-Position"));
    secretary.get(at).then().body("accepted", equalTo(CHANGES)).body("state", equalTo("decided"));
    secretary.get(bring()).then().body("announced", equalTo(0));
  }

  @Test
  void what_was_broken_off_is_completed_by_accepting_again() {
    String at = bring();
    List<Integer> some = IntStream.rangeClosed(1, PRACTICES / 2).boxed().toList();
    secretary.post(at + "/acceptance", Map.of("changes", some)).then().statusCode(200);
    secretary.get(at).then().body("state", equalTo("partly-decided"));
    secretary.post(at + "/acceptance", ALL).then().statusCode(200);
    secretary.get(at).then().body("accepted", equalTo(CHANGES));
    secretary.get("/networks/U00001").then().statusCode(200);
    secretary.get(bring()).then().body("announced", equalTo(0));
  }
}
