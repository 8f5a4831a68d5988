package quorate.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.demo.Notes.PATH;
import static quorate.demo.Notes.body;
import static quorate.demo.Notes.by;
import static quorate.demo.Notes.written;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.testkit.ServiceUnderTest;

/** A command may say of which version it speaks. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class IfMatchTest {

  private static Response strike(String note, String version) {
    return by("if-match").header("If-Match", version).post(note + "/strike");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "\"0\"", "W/\"1\"", "1", "none"})
  void a_version_that_is_not_the_latest_changes_nothing(String version) {
    String note = written("if-match", "a");
    strike(note, version)
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:quorate:problem:version-moved"))
        .body("field", equalTo("If-Match"))
        .body("value", equalTo(version));
    strike(note, by("if-match").get(note).header("ETag")).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "\"7\", \"1\"", "*"})
  void the_latest_version_goes_through(String version) {
    strike(written("if-match", "b"), version).then().statusCode(200);
  }

  @Test
  void what_was_done_under_a_key_is_answered_again() {
    String note = written("if-match", "c");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      var answer = by("if-match", key).header("If-Match", "\"1\"").post(note + "/strike");
      assertEquals(200, answer.statusCode());
    }
    strike(note, "\"1\"").then().statusCode(412);
    strike(note, "\"2\"").then().statusCode(409);
  }

  @Test
  void what_is_not_there_has_no_version() {
    strike(PATH + "/" + UUID.randomUUID(), "\"1\"").then().statusCode(404);
    by("if-match").header("If-Match", "*").body(body("d")).post(PATH).then().statusCode(412);
  }
}
