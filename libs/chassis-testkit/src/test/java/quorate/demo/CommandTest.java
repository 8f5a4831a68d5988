package quorate.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.demo.Notes.PATH;
import static quorate.demo.Notes.body;
import static quorate.demo.Notes.by;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** A command is recorded, once, and answered with its place. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class CommandTest {

  @Test
  void it_is_answered_with_where_it_is_and_its_position() {
    by("command-a")
        .body(body("First"))
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(PATH + "/[0-9a-f-]{36}"))
        .header("Quorate-Position", "demo/command-a:0")
        .body("position", equalTo("demo/command-a:0"))
        .body("id.length()", equalTo(36));
  }

  @Test
  void the_same_key_gives_the_same_answer() {
    Response first = by("command-b", "k").body(body("First")).post(PATH);
    Response again = by("command-b", "k").body(body("First")).post(PATH);
    assertEquals(201, again.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("Location"), again.header("Location"));
  }

  @Test
  void the_same_key_for_another_body_is_refused() {
    by("command-c", "k").body(body("First")).post(PATH).then().statusCode(201);
    by("command-c", "k")
        .body(body("Other"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:quorate:problem:idempotency-key-reused"));
  }

  @Test
  void a_refusal_of_a_value_names_it() {
    by("command-e")
        .body(body("Note"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:quorate:problem:title-says-nothing"))
        .body("field", equalTo("title"))
        .body("value", equalTo("Note"))
        .body("mend", equalTo("A title says what the note is about."))
        .body("detail", equalTo("title is Note. A title says what the note is about."));
  }

  @Test
  void a_refusal_is_a_problem() {
    String note = Notes.written("command-d", "First");
    by("command-d").post(note + "/strike").then().statusCode(200);
    by("command-d")
        .post(note + "/strike")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:quorate:problem:already-struck"))
        .body("title", equalTo("It was struck before."));
  }
}
