package quorate.ballots;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.testkit.ServiceUnderTest;

/** Whatever is sent is answered with what is wrong with it, and never breaks anything. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class BodiesTest {

  private final Asker asker = new Asker(Asker.newConvener());

  private static void problem(int status, Response answer) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("application/problem+json", answer.contentType());
    assertTrue(answer.<String>path("type").startsWith("urn:quorate:problem:"));
  }

  private Response draft(String body) {
    return asker.secretary().body(body).post(Asker.PATH);
  }

  private Response vote(String body) {
    return asker
        .representative("ann")
        .body(body)
        .post(Asker.PATH + "/" + UUID.randomUUID() + "/votes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "[]",
        "\"A\"",
        "{}",
        "{\"title\":\"a\",\"title\":\"b\"}",
        "{\"title\":5}"
      })
  void a_draft_that_is_none(String body) {
    problem(400, draft(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"practice\":\"G80001\"}",
        "{\"practice\":\"G80001\",\"choose\":\"A\",\"abstain\":true}",
        "{\"practice\":\"G80001\",\"abstain\":false}",
        "{\"practice\":\"../G80001\",\"choose\":\"A\"}",
        "{\"practice\":\"G80001\",\"choose\":5}",
        "{\"practice\":\"G80001\",\"rank\":[null]}",
        "{\"practice\":\"G80001\",\"choose\":\"A\",\"weight\":\"100\"}"
      })
  void a_vote_that_is_none(String body) {
    problem(400, vote(body));
  }

  @Test
  void what_is_too_large_is_refused() {
    String summary = "\"summary\":\"" + "x".repeat(1_999) + "\"";
    String large = "x".repeat(10_000_000);
    problem(413, draft(Asker.DRAFT.replace("Working together", large)));
    problem(413, vote("{\"practice\":\"" + large + "\"}"));
    problem(400, draft(Asker.DRAFT.replace("Working together", "x".repeat(201))));
    assertEquals(201, draft(Asker.DRAFT.replace("\"summary\":\"s\"", summary)).statusCode());
  }

  @Test
  void what_was_decided_on_an_older_version_changes_nothing() {
    String at = Asker.PATH + "/" + asker.drafted();
    String withdrawal = "{\"reason\":\"Superseded\"}";
    for (var version : List.of("\"2\"", "W/\"1\"")) {
      var stale = asker.secretary().header("If-Match", version).body(withdrawal);
      problem(412, stale.post(at + "/withdrawal"));
    }
    var current = asker.secretary().header("If-Match", "\"1\"").body(withdrawal);
    assertEquals(201, current.post(at + "/withdrawal").statusCode());
  }

  @Test
  void a_refused_value_is_named() {
    var at = Instant.parse("2026-01-01T00:00:00Z");
    asker
        .giveNotice(asker.drafted(), at, at)
        .then()
        .statusCode(422)
        .body("field", equalTo("opens"))
        .body("value", equalTo(at.toString()))
        .body("mend", equalTo("The ballot must open after its notice is given."));
  }

  @Test
  void wrong_words_are_named() {
    problem(400, draft(Asker.DRAFT.replace("\"advisory\"", "\"binding\"")));
    problem(422, draft(Asker.DRAFT.replace("advisory-choice", "change-of-legal-structure")));
    problem(422, draft(Asker.DRAFT.replace("\"option\":\"C\"", "\"option\":\"B\"")));
    Response secret =
        draft(Asker.DRAFT.replace("{\"title\":\"Work", "{\"secrecy\":\"secret\",\"title\":\"Work"));
    problem(422, secret);
    assertEquals("urn:quorate:problem:secret-ballots-not-offered", secret.path("type"));
  }

  @Test
  void a_double_click_drafts_one_ballot() {
    String key = UUID.randomUUID().toString();
    Response first = keyed(key, Asker.DRAFT);
    Response again = keyed(key, Asker.DRAFT);
    assertEquals(201, again.statusCode());
    assertEquals(first.asString(), again.asString());
    problem(422, keyed(key, Asker.DRAFT.replace("Working", "Walking")));
    asker.secretary().get(Asker.PATH).then().statusCode(200).body("items.size()", equalTo(1));
  }

  private Response keyed(String key, String body) {
    return asker.keyed("secretary", key, "secretary").body(body).post(Asker.PATH);
  }

  @Test
  void a_notice_that_cannot_be_kept_is_refused() {
    String ballot = asker.drafted();
    Instant now = Instant.now();
    problem(422, asker.giveNotice(ballot, now.minusSeconds(60), now.plusSeconds(60)));
    problem(422, asker.giveNotice(ballot, now.plusSeconds(60), now.plusSeconds(60)));
    assertEquals(
        201, asker.giveNotice(ballot, now.plusSeconds(60), now.plusSeconds(90)).statusCode());
    problem(409, asker.giveNotice(ballot, now.plusSeconds(60), now.plusSeconds(90)));
  }
}
