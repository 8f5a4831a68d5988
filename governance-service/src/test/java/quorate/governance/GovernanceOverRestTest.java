package quorate.governance;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.testkit.NeighbourLog;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** Governance as people and its neighbour meet it, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class GovernanceOverRestTest {

  private static final String MATTERS = "/governance/api/v1/matters";
  private static final String DECISIONS = "/governance/api/v1/decisions";
  private static final String STRUCTURE = "{\"kind\":\"change-of-legal-structure\"}";

  // the ballot that the golden annulment names
  private static final String RERUN = "0192f0c1-0000-7000-8000-000000000051";

  private final City city = new City();
  private final Somebody secretary = city.secretary;

  @Test
  void a_matter_is_raised_and_read_back() {
    String at =
        secretary
            .post(MATTERS, City.NEW_MATTER)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");

    secretary
        .get(at)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("raised"))
        .body("question", equalTo("How do we want to work together?"));
    secretary.get(MATTERS).then().statusCode(200).body("items", hasSize(1));
  }

  @Test
  void the_same_key_raises_one_matter() {
    String first = secretary.post(MATTERS, City.NEW_MATTER, "once").header("Location");
    String again = secretary.post(MATTERS, City.NEW_MATTER, "once").header("Location");

    assertEquals(first, again);
    secretary.get(MATTERS).then().body("items", hasSize(1));
  }

  @Test
  void what_was_decided_on_an_older_version_changes_nothing() {
    String matter = city.raised();
    String ballot = City.asked("advisory-choice");
    secretary
        .ifMatch("\"2\"")
        .post(matter + "/ballot", ballot)
        .then()
        .statusCode(412)
        .body("type", endsWith("version-moved"));
    secretary.ifMatch("\"1\"").post(matter + "/ballot", ballot).then().statusCode(201);
    secretary.get(matter).then().header("ETag", "\"2\"");
  }

  @Test
  void a_statutory_kind_is_shown_the_way_to_a_meeting() {
    String matter = city.raised();

    secretary
        .post(matter + "/ballot", City.asked("special-resolution"))
        .then()
        .statusCode(409)
        .body("type", endsWith("statutory-needs-a-meeting"))
        .body("field", equalTo("kind"))
        .body("value", equalTo("special-resolution"))
        .body("mend", endsWith(matter + "/general-meeting-proposal."));
  }

  @Test
  void a_declared_ballot_settles_its_matter_and_enters_the_register() {
    String matter = city.raised();
    String decision = city.decided(matter);

    secretary
        .get(matter)
        .then()
        .body("state", equalTo("settled"))
        .body("winner", equalTo("B"))
        .body("winnerbeatseach", equalTo(true));
    secretary
        .get(DECISIONS + "/" + decision)
        .then()
        .statusCode(200)
        .body("outcome", equalTo("advised"))
        .body("entitled.electors", equalTo("30"))
        .body("arithmetic[0]", equalTo("Entitled: 30. Took part: 27."))
        .body(
            "links.rel",
            containsInAnyOrder("matter", "ballot", "notice", "roll", "count", "declaration"))
        .body("links.find { it.rel == 'matter' }.log", equalTo("governance"))
        .body("links.find { it.rel == 'matter' }.position", equalTo("1"));
    secretary
        .post(matter + "/implementation", STRUCTURE)
        .then()
        .statusCode(409)
        .body("type", endsWith("statutory-needs-a-meeting"));
    secretary
        .post(
            matter + "/general-meeting-proposal",
            "{\"kind\":\"change-of-legal-structure\",\"reason\":\"The practices advise it.\"}")
        .then()
        .statusCode(201);
    secretary.get(matter).then().body("meeting.follows", equalTo(decision));
  }

  @Test
  void an_annulled_matter_is_settled_by_the_ballot_that_runs_it_again() {
    String matter = city.raised();
    secretary.post(matter + "/ballot", City.asked("advisory-choice")).then().statusCode(201);
    String ballot = secretary.get(matter).path("ballot");
    try (var log = new NeighbourLog("ballot", city.name)) {
      City.declare(log, City.ids(matter, ballot));
      String first = decision(matter, "");
      log.publish("ballot.result-annulled.v1", City.ids(matter, ballot));
      Map<String, String> again = new HashMap<>(City.ids(matter, RERUN));
      again.put("\"weightbasis\"", "\"rerunof\":\"%s\",\"weightbasis\"".formatted(ballot));
      City.declare(log, again);
      String second = decision(matter, first);
      secretary.get(DECISIONS + "/" + first).then().body("state", equalTo("annulled"));
      secretary.get(DECISIONS + "/" + second).then().body("state", equalTo("stands"));
    }
  }

  private String decision(String matter, String other) {
    return eventually(
        "another decision",
        () ->
            Optional.ofNullable(secretary.get(matter).jsonPath().getString("decision"))
                .filter(it -> !it.equals(other))
                .filter(it -> secretary.get(DECISIONS + "/" + it).statusCode() == 200));
  }

  @Test
  void who_lacks_the_role_is_not_let_in() {
    var dashboard = new Somebody(city.name, "dashboard");

    dashboard.post(MATTERS, City.NEW_MATTER).then().statusCode(403);
    dashboard.get(MATTERS).then().statusCode(403);
    dashboard.get(DECISIONS).then().statusCode(200);
  }

  @Test
  void what_cannot_be_read_is_told_and_not_a_fault_of_the_service() {
    secretary.post(MATTERS, "{").then().statusCode(400);
    secretary
        .post(MATTERS, "{\"title\":\"\",\"question\":\"?\",\"kind\":\"x\"}")
        .then()
        .statusCode(400);
    secretary
        .post(MATTERS, City.NEW_MATTER.replace("advisory-choice", "whim"))
        .then()
        .statusCode(400)
        .body("detail", startsWith("kind is whim."));
    secretary
        .post(MATTERS, "{\"title\":\"Saturdays\",\"question\":\"Shall we?\"}")
        .then()
        .statusCode(400)
        .body("detail", equalTo("kind is missing. Give text."));
    for (String id : List.of("body", "mandate")) {
      secretary
          .get(DECISIONS + "?" + id + "=nonsense")
          .then()
          .statusCode(400)
          .body("type", endsWith("bad-parameter"))
          .body("detail", equalTo(id + " is nonsense. Give an id, which is a UUID."));
    }
    secretary.get(MATTERS + "?cursor=eA").then().statusCode(400);
    secretary.get(MATTERS + "/no-uuid").then().statusCode(not(500));
  }
}
