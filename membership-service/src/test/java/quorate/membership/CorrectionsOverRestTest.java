package quorate.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class CorrectionsOverRestTest {

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

  private void made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
  }

  @Test
  void a_list_size_of_the_wrong_practice_is_taken_back_and_stays_in_what_was_known() {
    made(
        secretary.post(
            "/practices/G81001/listsize",
            Map.of(
                "basis",
                "registered",
                "patients",
                "9168",
                "asof",
                "2026-05-01",
                "source",
                LETTER)));
    secretary
        .get("/practices/G81001?on=2026-06-01")
        .then()
        .body("listsizes.registered.patients", equalTo("9168"));
    Instant known = Instant.now();
    Map<String, Object> retraction =
        Map.of(
            "fact", "registered-list",
            "from", "2026-05-01",
            "reason", "It is another practice's",
            "source", LETTER);
    made(secretary.post("/practices/G81001/retraction", retraction));
    secretary
        .get("/practices/G81001?on=2026-06-01")
        .then()
        .body("listsizes.registered", nullValue());
    secretary
        .get("/practices/G81001?on=2026-06-01&known=" + known)
        .then()
        .body("listsizes.registered.patients", equalTo("9168"));
    secretary
        .post("/practices/G81001/retraction", retraction)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:practice-says-no-such-thing"));
  }

  @Test
  void a_join_by_hand_needs_a_network_that_is_there() {
    secretary
        .post(
            "/practices/G81001/network",
            Map.of("network", "U99999", "from", "2026-06-01", "source", LETTER))
        .then()
        .statusCode(404);
    made(
        secretary.post(
            "/practices/G81001/network",
            Map.of("network", "U29677", "from", "2026-06-01", "source", LETTER)));
    secretary.get("/practices/G81001?on=2026-06-01").then().body("network", equalTo("U29677"));
  }

  @Test
  void a_history_tells_who_when_and_why() {
    made(
        secretary.post(
            "/practices/G81001/name",
            Map.of("name", "HOVE SURGERY", "effective", "2026-06-01", "source", LETTER)));
    secretary
        .get("/practices/G81001/history?limit=200")
        .then()
        .statusCode(200)
        .body("items[0].type", equalTo("membership.practice-registered.v1"))
        .body("items[0].source.document", equalTo(MAP))
        .body("items[-1].type", equalTo("membership.practice-renamed.v1"))
        .body("items[-1].effective", equalTo("2026-06-01"))
        .body("items[-1].actor", startsWith("login:"))
        .body("items[-1].source.document", equalTo("Letter of the ICB"))
        .body("items[-1].facts.name", equalTo("HOVE SURGERY"));
    secretary.get("/networks/U14062/history").then().body("items", hasSize(1));
    assertEquals(404, secretary.get("/members/G81001/history").statusCode());
  }

  @Test
  void before_its_opening_a_practice_is_not_open_yet() {
    String eve = "?on=2018-03-31";
    secretary.get("/practices/G81001" + eve).then().body("open", equalTo(true));
    var opening = Map.of("openedon", "2018-04-01", "source", LETTER);
    made(secretary.post("/practices/G81001/opening", opening));
    secretary
        .get("/practices/G81001" + eve)
        .then()
        .body("open", equalTo(false))
        .body("openedon", equalTo("2018-04-01"));
    secretary.get("/practices?q=G81001&on=2018-03-31").then().body("items", hasSize(0));
    secretary.get("/practices?q=G81001&on=2018-04-01").then().body("items", hasSize(1));
    secretary
        .post("/practices/G81001/opening", Map.of("openedon", "2019-04-01", "source", LETTER))
        .then()
        .statusCode(409)
        .body("mend", containsString("2018-04-01"));
    made(
        secretary.post(
            "/practices/G81001/retraction",
            Map.of(
                "fact", "opening", "from", "2018-04-01", "reason", "Misread", "source", LETTER)));
    secretary.get("/practices/G81001" + eve).then().body("open", equalTo(true));
  }

  @Test
  void a_wrong_admission_is_taken_back() {
    made(secretary.post("/members/G81001/application", Map.of("on", "2026-05-01")));
    made(secretary.post("/members/G81001/admission", Map.of("from", "2026-05-02")));
    Instant known = Instant.now();
    Map<String, String> retraction =
        Map.of("fact", "admission", "day", "2026-05-02", "reason", "The board had not decided");
    made(secretary.post("/members/G81001/retraction", retraction));
    secretary.get("/register?on=2026-06-01").then().body("items", hasSize(0));
    secretary.get("/register?on=2026-06-01&known=" + known).then().body("items", hasSize(1));
    assertEquals(404, secretary.get("/members/G81001?on=2026-06-01").statusCode());
    secretary
        .get("/members/G81001/history")
        .then()
        .body("items.reason", hasItem("The board had not decided"));
    secretary.post("/members/G81001/retraction", retraction).then().statusCode(409);
    made(secretary.post("/members/G81001/application", Map.of("on", "2026-06-01")));
  }

  @Test
  void two_moments_differ_by_address_and_dispensing_too() {
    made(
        secretary.post(
            "/practices/G81001/address",
            Map.of("lines", List.of("1 WEST WAY"), "effective", "2026-05-10", "source", LETTER)));
    made(
        secretary.post(
            "/practices/G81001/dispensing",
            Map.of("dispensing", true, "asof", "2026-05-10", "source", LETTER)));
    Instant known = Instant.now();
    made(
        secretary.post(
            "/practices/G81001/address",
            Map.of("lines", List.of("2 WEST WAY"), "effective", "2026-05-20", "source", LETTER)));
    made(
        secretary.post(
            "/practices/G81001/dispensing",
            Map.of("dispensing", false, "asof", "2026-05-20", "source", LETTER)));
    for (String asked :
        List.of(
            "?on=2026-05-15&thenon=2026-05-25",
            "?on=2026-06-01&thenon=2026-06-01&known=" + known)) {
      secretary
          .get("/register/difference" + asked)
          .then()
          .statusCode(200)
          .body("items", hasSize(1))
          .body("items[0].fields.field", contains("address", "dispensing"))
          .body("items[0].fields.before", contains("1 WEST WAY", "true"))
          .body("items[0].fields.after", contains("2 WEST WAY", "false"));
    }
  }

  @Test
  void two_moments_differ_by_what_was_stated_between() {
    Instant known = Instant.now();
    made(
        secretary.post(
            "/practices/G81001/name",
            Map.of("name", "HOVE SURGERY", "effective", "2026-05-01", "source", LETTER)));
    secretary
        .get("/register/difference?on=2026-06-01&thenon=2026-06-01&known=" + known)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].practice", equalTo("G81001"))
        .body("items[0].kind", equalTo("changed"))
        .body("items[0].fields", hasSize(1))
        .body("items[0].fields[0].field", equalTo("name"))
        .body("items[0].fields[0].after", equalTo("HOVE SURGERY"));
    secretary
        .get("/register/difference?on=2026-06-01&thenon=2026-06-01")
        .then()
        .body("items", hasSize(0));
    secretary.get("/register/difference?thenon=May").then().body("field", equalTo("thenon"));
  }
}
