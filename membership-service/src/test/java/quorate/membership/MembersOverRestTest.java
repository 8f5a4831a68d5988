package quorate.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MembersOverRestTest {

  private static final String HOVE = "/members/G81001";

  private final Api secretary = Api.secretary();

  @BeforeEach
  void a_member() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String at = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
    made(secretary.post(HOVE + "/application", Map.of("on", "2026-05-01")));
    made(
        secretary.post(
            HOVE + "/admission",
            Map.of(
                "from",
                "2026-05-02",
                "resolution",
                "Board 3",
                "admittedby",
                "resolution/B-2026-3")));
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  @Test
  void nobody_is_named_in_what_stays_for_ever() {
    refused("/admission", Map.of("from", "2026-05-02", "admittedby", "Dr Zyxwqv Admitter"));
    refused("/suspension", Map.of("from", "2026-06-01", "reason", "Dr Zyxwqv complained"));
    refused("/suspension", Map.of("from", "2026-06-01", "reason", "levy", "document", "Dr Zyxwqv"));
    made(
        secretary.post(
            HOVE + "/suspension",
            Map.of("from", "2026-06-01", "reason", "levy", "document", "a1".repeat(32))));
  }

  @Test
  void what_must_say_something_has_a_character_that_can_be_seen() {
    for (String nothing : List.of(" ", "\u00A0", "\u200B", "\u200F\u2060")) {
      refused("/suspension", Map.of("from", "2026-06-01", "reason", nothing));
      refused("/reinstatement", Map.of("from", "2026-07-01", "resolution", nothing));
      refused("/admission", Map.of("from", "2026-05-02", "admittedby", nothing));
      assertEquals(400, secretary.post("/people", Map.of("name", nothing)).statusCode());
    }
    made(secretary.post("/people", Map.of("name", "\u200F\u05D0\u05D1")));
  }

  private void refused(String path, Map<String, String> asked) {
    secretary
        .post(HOVE + path, asked)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:quorate:problem:values-not-allowed"));
  }

  @Test
  void a_suspended_member_is_a_member_and_its_state_is_that_of_the_day() {
    made(secretary.post(HOVE + "/suspension", Map.of("from", "2026-06-01", "reason", "levy")));
    made(secretary.post(HOVE + "/reinstatement", Map.of("from", "2026-07-01")));
    secretary.get(HOVE + "?on=2026-05-01").then().body("state", equalTo("applied"));
    secretary.get(HOVE + "?on=2026-05-31").then().body("state", equalTo("admitted"));
    secretary
        .get(HOVE + "?on=2026-06-30")
        .then()
        .body("state", equalTo("suspended"))
        .body("reason", equalTo("levy"));
    secretary.get(HOVE + "?on=2026-07-01").then().body("state", equalTo("admitted"));
    secretary.get("/members?on=2026-06-15").then().body("items", hasSize(1));
    secretary.get("/members?on=2026-06-15&state=admitted").then().body("items", hasSize(0));
    secretary.get("/members?on=2026-06-15&state=suspended").then().body("items", hasSize(1));
    secretary.get("/register?on=2026-06-15").then().body("items", hasSize(1));
    secretary
        .get("/members?state=gone")
        .then()
        .statusCode(400)
        .body("field", equalTo("state"))
        .body("value", equalTo("gone"));
    secretary
        .post(HOVE + "/reinstatement", Map.of("from", "2026-08-01"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:not-suspended"));
  }

  @Test
  void what_was_known_before_a_resignation_was_recorded_is_still_answered() {
    Response before = secretary.get(HOVE + "?on=2026-06-15");
    before.then().body("state", equalTo("admitted")).body("lastday", nullValue());
    String then = Instant.now().toString();
    made(
        secretary.post(
            HOVE + "/resignation", Map.of("lastday", "2026-06-14", "noticegiven", "2026-05-31")));
    secretary
        .get(HOVE + "?on=2026-06-15")
        .then()
        .body("state", equalTo("resigned"))
        .body("noticegiven", equalTo("2026-05-31"));
    assertEquals(
        before.asString(), secretary.get(HOVE + "?on=2026-06-15&known=" + then).asString());
  }

  @Test
  void a_member_holds_and_is_held_and_takes_part() {
    String ann = made(secretary.post("/people", Map.of("name", "Ann Example")));
    String id = ann.substring("/people/".length());
    made(
        secretary.post(
            HOVE + "/holding",
            Map.of(
                "memberclass", "A", "shares", "100", "amountpaid", "25.50", "from", "2026-05-02")));
    made(
        secretary.post(
            HOVE + "/holder",
            Map.of("holder", "nominee", "persons", List.of(id), "from", "2026-05-02")));
    made(
        secretary.post(
            HOVE + "/participation",
            Map.of("meetings", true, "ballots", true, "levies", false, "from", "2026-05-02")));
    secretary
        .get(HOVE)
        .then()
        .body("memberclass", equalTo("A"))
        .body("shares", equalTo("100"))
        .body("amountpaid", equalTo("25.50"))
        .body("holder", equalTo("nominee"))
        .body("persons", equalTo(List.of(id)))
        .body("levies", equalTo(false))
        .body("admittedby", equalTo("resolution/B-2026-3"));
    secretary.get("/members?holder=nominee").then().body("items", hasSize(1));
    secretary.get("/members?holder=none").then().body("items", hasSize(0));
    secretary.get("/members?class=A&holder=company").then().body("items", hasSize(0));
    secretary
        .get("/members?holder=somebody")
        .then()
        .statusCode(400)
        .body("field", equalTo("holder"))
        .body("mend", equalTo("Give nominee, partners, company or none."));
    secretary.get("/members?class=A").then().body("items", hasSize(1));
    secretary.get("/members?class=B").then().body("items", hasSize(0));
  }

  @Test
  void who_was_wrongly_named_as_holder_and_a_wrong_holding_are_taken_back() {
    String ann = made(secretary.post("/people", Map.of("name", "Ann Example")));
    var persons = List.of(ann.substring("/people/".length()));
    made(
        secretary.post(
            HOVE + "/holder",
            Map.of("holder", "nominee", "persons", persons, "from", "2026-05-02")));
    made(
        secretary.post(
            HOVE + "/holding",
            Map.of("memberclass", "A", "guarantee", "10.5", "from", "2026-05-02")));
    secretary.get(HOVE).then().body("guarantee", equalTo("10.50"));
    for (String fact : List.of("holder", "holding")) {
      var never = Map.of("fact", fact, "day", "2026-05-02", "reason", "Of another practice");
      made(secretary.post(HOVE + "/retraction", never));
      secretary
          .post(HOVE + "/retraction", never)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:quorate:problem:not-the-newest-fact"));
    }
    secretary
        .get(HOVE)
        .then()
        .body("state", equalTo("admitted"))
        .body("holder", nullValue())
        .body("persons", nullValue())
        .body("memberclass", nullValue());
    secretary
        .as("audrey", "auditor")
        .get("/register/statutory")
        .then()
        .body("items.name", equalTo(List.of("Member in law not stated yet")));
    secretary.get("/members?holder=none").then().body("items.practice", contains("G81001"));
  }

  @Test
  void no_trust_and_no_stranger_is_entered_as_a_member() {
    secretary
        .post("/people", Map.of("name", "The Trustees of the Smith Family Trust"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:quorate:problem:trust-is-no-person"));
    secretary
        .post(HOVE + "/holder", Map.of("holder", "trust", "from", "2026-05-02"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:quorate:problem:trust-not-entered"))
        .body("value", equalTo("trust"));
    secretary
        .post(
            HOVE + "/holder",
            Map.of(
                "holder", "nominee", "persons", List.of(UUID.randomUUID()), "from", "2026-05-02"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:quorate:problem:holder-not-recorded"));
    secretary
        .post(HOVE + "/holding", Map.of("memberclass", "A", "shares", "-1", "from", "2026-05-02"))
        .then()
        .statusCode(400);
  }
}
