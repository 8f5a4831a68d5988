package quorate.membership;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonHistory;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class SuccessionOverRestTest {

  private static final String HOVE = "G81001";
  private static final String MERGER = "/practices/" + HOVE + "/merger";
  private static final Map<String, String> LETTER =
      Map.of("document", "Letter of the ICB", "dated", "2026-05-20");

  @Inject Shell shell;

  private final Api secretary = Api.secretary();

  @BeforeEach
  void a_register() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String at = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private String other() {
    return secretary.get("/practices?on=2026-05-01&area=09D").path("items[1].practice");
  }

  private Map<String, Object> merger(String into, boolean membershipEnds) {
    var asked = new HashMap<String, Object>();
    asked.put("into", into);
    asked.put("on", "2026-07-01");
    asked.put("survivingcontract", into);
    asked.put("membershipends", membershipEnds);
    asked.put("source", LETTER);
    return asked;
  }

  private String mandate(String practice) {
    String ann = made(secretary.post("/people", Map.of("name", "Ann")));
    return made(
        secretary.post(ann + "/mandates", Map.of("practice", practice, "from", "2026-05-01")));
  }

  @Test
  void a_merger_that_never_was_gives_the_practice_its_mandates_back() {
    String into = other();
    String mandate = mandate(HOVE);
    String later = "/people/" + mandate.split("/", -1)[2] + "/mandates";
    made(
        secretary.post(
            later,
            Map.of(
                "practice", HOVE, "capacity", "deputy", "from", "2026-08-01", "to", "2027-03-31")));
    made(secretary.post(MERGER, merger(into, false)));
    assertEquals(
        201,
        secretary
            .post(
                "/practices/" + HOVE + "/succession/retraction",
                Map.of("on", "2026-07-01", "reason", "Another was meant", "source", LETTER))
            .statusCode());
    secretary
        .get("/practices/" + HOVE + "?on=2026-07-01")
        .then()
        .body("open", equalTo(true))
        .body("successors", hasSize(0));
    secretary.get("/practices/" + into + "?on=2026-07-01").then().body("predecessors", hasSize(0));
    String person = later.substring(0, later.length() - "/mandates".length());
    secretary
        .get(person + "?on=2026-07-01")
        .then()
        .body("mandates.findAll { it.from == '2026-07-01' && it.to == null }", hasSize(1));
    secretary
        .get(person + "?on=2026-08-01")
        .then()
        .body("mandates.findAll { it.from == '2026-08-01' }.to", hasItem("2027-03-31"));
    made(secretary.post(MERGER, merger(into, false)));
  }

  @Test
  void a_mandate_of_before_its_practice_told_of_it_ends_too() {
    UUID mandate = UUID.randomUUID();
    UUID person =
        UUID.fromString(
            made(secretary.post("/people", Map.of("name", "Ann"))).substring("/people/".length()));
    var granted = new MandateGranted(mandate, person, HOVE, "vote", LocalDate.of(2020, 5, 1), null);
    var stream = PersonHistory.PEOPLE.stream(person);
    var request =
        new Request(
            secretary.convener(),
            "login:test",
            "role:secretary",
            Instant.now(),
            null,
            mandate,
            null);
    shell
        .handle(request, List.of(stream), _ -> Plan.nothing().and(stream, List.of(granted)))
        .await()
        .indefinitely();
    made(secretary.post(MERGER, merger(other(), false)));
    secretary
        .get("/people/" + person + "/mandates/" + mandate)
        .then()
        .body("to", equalTo("2026-06-30"));
  }

  @Test
  void a_merger_closes_the_practice_and_ends_what_hung_on_it() {
    String into = other();
    String ends = mandate(HOVE);
    String stays = mandate(into);
    secretary.get(ends);
    made(secretary.post("/members/" + HOVE + "/application", Map.of("on", "2026-05-01")));
    made(secretary.post("/members/" + HOVE + "/admission", Map.of("from", "2026-05-02")));
    made(secretary.post(MERGER, merger(into, true)));
    secretary.get("/practices/" + HOVE + "?on=2026-06-30").then().body("member", equalTo(true));
    secretary.get("/practices/" + HOVE + "?on=2026-07-01").then().body("open", equalTo(false));
    secretary.get(ends).then().body("to", equalTo("2026-06-30"));
    secretary.get(stays).then().body("to", equalTo(null));
    secretary.get("/members/" + HOVE).then().body("state", equalTo("dissolved"));
  }

  @Test
  void a_second_click_is_answered_as_the_first_and_a_second_merger_refused() {
    String into = other();
    String key = "merge-" + HOVE;
    assertEquals(201, secretary.post(MERGER, merger(into, false), key).statusCode());
    assertEquals(201, secretary.post(MERGER, merger(into, false), key).statusCode());
    secretary
        .post(MERGER, merger(into, false))
        .then()
        .statusCode(409)
        .body("type", endsWith("practice-gone-already"));
  }

  @Test
  void a_membership_does_not_end_by_a_merger_before_its_newest_holding() {
    String into = other();
    made(secretary.post("/members/" + HOVE + "/application", Map.of("on", "2026-05-01")));
    made(secretary.post("/members/" + HOVE + "/admission", Map.of("from", "2026-05-02")));
    var held = Map.of("memberclass", "A", "shares", "100", "from", "2026-07-01");
    made(secretary.post("/members/" + HOVE + "/holding", held));
    secretary
        .post(MERGER, merger(into, true))
        .then()
        .statusCode(409)
        .body("type", endsWith("leaves-before-holding"))
        .body("mend", containsString("2026-07-01"));
    made(secretary.post(MERGER, merger(into, false)));
  }

  @Test
  void a_membership_that_is_not_there_does_not_end_and_then_nothing_happens() {
    assertEquals(409, secretary.post(MERGER, merger(other(), true)).statusCode());
    assertEquals(200, secretary.get("/practices/" + HOVE + "?on=2026-07-01").statusCode());
  }
}
