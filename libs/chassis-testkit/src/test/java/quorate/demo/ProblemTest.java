package quorate.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.demo.Notes.PATH;
import static quorate.demo.Notes.body;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** Whatever comes in, what goes out is an answer or a problem that names what is wrong. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ProblemTest {

  private static RequestSpecification asked() {
    return Notes.by("problems").urlEncodingEnabled(false);
  }

  private static void assertProblem(int status, String type, Response answer) {
    assertEquals(
        status + " urn:quorate:problem:" + type,
        answer.statusCode() + " " + answer.path("type"),
        answer::asString);
    assertEquals("application/problem+json", answer.contentType());
    Map<String, Object> problem = answer.path("$");
    assertEquals(status, problem.get("status"));
    var always = new TreeSet<>(List.of("type", "title", "status", "detail"));
    if (status != 404) {
      always.add("instance");
    }
    if (problem.containsKey("field")) {
      always.addAll(List.of("value", "mend"));
    }
    assertTrue(problem.keySet().containsAll(always), answer::asString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "null | empty-body",
        "^ ^ | empty-body",
        "{\"title\": | malformed-body",
        "{\"title\":\"a\",\"writer\":\"b\"} {} | malformed-body",
        "{'title':'a'} | malformed-body",
        "{\"title\":\"a\",\"writer\":\"b\"}x | malformed-body",
        "{\"title\":\"a\",\"title\":\"b\",\"writer\":\"c\"} | malformed-body",
        "{\"title\":\"a\\u0000\",\"writer\":\"b\"} | malformed-body",
        "{\"title\":\"a\\ud800\",\"writer\":\"b\"} | malformed-body",
        "{\"title\":\"a\\u202eb\",\"writer\":\"b\"} | wrong-type",
        "[] | wrong-type",
        "{\"title\":5,\"writer\":\"b\"} | wrong-type",
        "{\"title\":\"a\",\"writer\":\"b\",\"on\":\"tomorrow\"} | wrong-type",
        "{\"title\":\"a\",\"writer\":\"b\",\"parts\":[99999999999]} | wrong-type",
        "{\"title\":\"a\",\"writer\":\"b\",\"parts\":[1.5]} | wrong-type",
        "{\"title\":\"a\",\"writer\":\"b\",\"parts\":\"1\"} | wrong-type",
        "{\"title\":\"a\",\"writer\":\"b\",\"tittle\":\"c\"} | unknown-property",
        "{\"title\":\" \",\"writer\":\"b\"} | values-not-allowed",
        "{} | values-not-allowed"
      })
  void a_wrong_body(String sent, String type) {
    assertProblem(400, type, asked().body(sent).post(PATH));
  }

  @Test
  void a_parameter_that_nobody_knows() {
    Response answer = asked().get(PATH + "?limit=1&sinse=2026-05-01");
    assertProblem(400, "unknown-parameter", answer);
    assertEquals("sinse", answer.path("value"));
    assertEquals("Known here: cursor, limit, since.", answer.path("mend"));
    assertEquals(200, asked().get(PATH + "?limit=1&since=2026-05-01").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"title\":\"a\",\"writer\":\"b\" | The JSON ends before it is whole: line 1, column 26.",
        "{\"title\":\"a\",\"parts\":[1 | The JSON ends before it is whole: line 1, column 24.",
        "{\"title\":\"a\",\"title\":\"b\"} | A property is given twice: line 1, column 21.",
        "{} {} | Something follows where the JSON has ended: line 1, column 4.",
        "{'title':'a'} | It is not JSON from line 1, column 2 on: names and texts stand in"
            + " double quotes, with a comma between one and the next."
      })
  void a_body_that_is_no_json_is_told_with_its_place(String sent, String detail) {
    asked().body(sent).post(PATH).then().body("detail", equalTo(detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"costs\":125} | costs | Give pounds, such as 125.00, in quotes.",
        "{\"title\":true} | title | Give text, in quotes."
      })
  void a_number_where_text_is_due_is_told_the_form_of_the_text(
      String sent, String field, String mend) {
    asked().body(sent).post(PATH).then().body("field", equalTo(field)).body("mend", equalTo(mend));
  }

  @ParameterizedTest
  @CsvSource({"[, 100000", "9, 100000", "[, 900", "9, 900"})
  void a_monstrous_body(String part, int times) {
    String monster = part.repeat(times);
    assertEquals(400, Notes.large(PATH, "application/json", monster));
    String within = "{\"title\":\"a\",\"writer\":\"b\",\"parts\":[" + monster + "]}";
    assertEquals(400, Notes.large(PATH, "application/json", within));
  }

  @Test
  void a_body_that_is_not_there_or_no_text() {
    Response empty = asked().post(PATH);
    assertProblem(400, "empty-body", empty);
    empty.then().body("detail", startsWith("This request needs a JSON body"));
    byte[] latin = "{\"title\":\"\u00e9\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertProblem(400, "malformed-body", asked().body(latin).post(PATH));
  }

  @Test
  void a_body_too_large() {
    String large = " ".repeat(10_000_000);
    assertEquals(413, Notes.large(PATH, "application/json", large));
    assertEquals(200, Notes.large(PATH + "/import", "text/csv", large));
    assertProblem(413, "body-too-large", asked().body(" ".repeat(1_000_001)).post(PATH));
  }

  @Test
  void an_entry_too_large_is_refused_whole() {
    assertProblem(422, "entry-too-large", asked().body(body("x".repeat(60_001))).post(PATH));
  }

  @Test
  void a_value_that_is_not_allowed_is_named_and_so_are_all_others() {
    asked()
        .body("{\"title\":\" \"}")
        .post(PATH)
        .then()
        .body("field", equalTo("title"))
        .body("value", equalTo(" "))
        .body("mend", equalTo("Give text."))
        .body("violations.field", equalTo(List.of("title")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'\"on\":\"%s\"' | value", "'\"%s\":1' | field", "'\"on\":%s' | detail"})
  void what_was_sent_is_not_sent_back_whole(String property, String member) {
    String sent = "{" + property.formatted("x".repeat(40_000)) + ",\"title\":\"a\"}";
    String told = asked().body(sent).post(PATH).path(member);
    assertTrue(told.length() < 500, told);
  }

  @Test
  void the_field_its_value_and_the_mend_are_named() {
    asked()
        .body("{\"title\":\"a\",\"writer\":\"b\",\"parts\":[1,\"x\"]}")
        .post(PATH)
        .then()
        .body("field", equalTo("parts[1]"))
        .body("value", equalTo("\"x\""))
        .body("mend", equalTo("Give a whole number in range."));
  }

  @ParameterizedTest
  @CsvSource({
    "?limit=0, 400, bad-limit",
    "?limit=many, 400, bad-limit",
    "?cursor=$$, 400, bad-cursor",
    "?since=tomorrow, 400, bad-parameter",
    "?cursor=%00, 400, malformed-address",
    "/%00, 400, malformed-address",
    "/%ff, 400, malformed-address",
    "/xyz, 404, not-found",
    "/00000000-0000-0000-0000-000000000000, 404, not-found",
    "/nothing/here, 404, not-found"
  })
  void a_wrong_address(String path, int status, String type) {
    assertProblem(status, type, asked().get(PATH + path));
  }

  @Test
  void a_day_that_no_calendar_has_is_told_with_its_parameter() {
    var problem = asked().get(PATH + "?since=2026-02-31").jsonPath();
    assertEquals("since", problem.get("field"));
    assertEquals("2026-02-31", problem.get("value"));
  }

  @Test
  void a_wrong_way_to_ask() {
    var unread = asked().contentType("text/plain").body("a").post(PATH);
    assertProblem(415, "unsupported-media-type", unread);
    assertEquals(
        "Send application/json; a file that is handed in is text/csv or application/octet-stream.",
        unread.jsonPath().get("mend"));
    assertProblem(406, "not-acceptable", asked().accept("text/html").get(PATH));
    assertProblem(405, "method-not-allowed", asked().delete(PATH));
    assertProblem(405, "method-not-allowed", asked().put(PATH + "/import"));
    assertProblem(400, "idempotency-key-needed", Notes.by("problems", "a b").body("{}").post(PATH));
    assertProblem(
        400, "bad-position", asked().header("Quorate-Position", "demo/leeds:0").get(PATH));
    String far = "demo/problems:999999";
    var early = asked().header("Quorate-Position", far).get(PATH);
    assertProblem(503, "not-visible-yet", early);
    assertEquals("1", early.header("Retry-After"));
  }

  @Test
  void nobody_comes_in_without_a_token_a_role_and_a_convener() {
    var none = given().get(PATH);
    assertProblem(401, "not-authenticated", none);
    assertEquals("Bearer", none.header("WWW-Authenticate"));
    assertProblem(401, "not-authenticated", given().auth().oauth2("forged").get(PATH));
    assertProblem(401, "not-authenticated", given().auth().oauth2("..").get(PATH));
    var scrutineer = Tokens.of("problems", "scrutineer");
    var shut = given().auth().oauth2(scrutineer).get(PATH);
    assertProblem(403, "not-allowed", shut);
    shut.then().body("detail", endsWith("It is open to: secretary, chair."));
    var nowhere = Tokens.withoutConvener("secretary");
    assertProblem(403, "no-convener", given().auth().oauth2(nowhere).get(PATH));
  }

  @Test
  void what_goes_wrong_inside_is_a_number_and_nothing_more() {
    var answer = asked().get(PATH + "/broken");
    assertProblem(500, "unexpected", answer);
    answer.then().body("incident", notNullValue());
    answer.then().body("detail", equalTo("Something went wrong here; it has been written down."));
    assertEquals(6, answer.<Map<String, ?>>path("$").size());
  }
}
