package quorate.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** What a secretary looks for, and how one practice is shown. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class SearchOverRestTest {

  private static final String HOVE = "G81001";
  private static final Map<String, String> LETTER =
      Map.of("document", "Letter of the ICB", "dated", "2026-05-20");

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

  private List<String> practices(String query) {
    return secretary.get("/practices?on=2026-06-01&limit=200" + query).path("items.practice");
  }

  @Test
  void a_parameter_that_is_not_known_is_named_and_not_passed_over() {
    secretary
        .get("/practices?aera=09D&on=2026-06-01&netwrok=none")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:quorate:problem:unknown-parameter"))
        .body("value", equalTo("aera, netwrok"))
        .body("mend", equalTo("Known here: area, cursor, known, limit, network, on, q."));
    secretary.get("/fhir/Organization?_format=json").then().statusCode(200);
  }

  @Test
  void a_practice_is_found_by_name_code_or_postcode() {
    Response hove = secretary.get("/practices/" + HOVE + "?on=2026-06-01");
    String name = hove.path("name");
    String postcode = hove.path("postcode");
    String somewhere = name.toLowerCase(Locale.ROOT).substring(1, name.length() - 1);
    assertEquals(true, practices("&q=" + somewhere).contains(HOVE));
    assertEquals(List.of(HOVE), practices("&q=g81001"));
    assertEquals(true, practices("&q=" + postcode.replace(" ", "")).contains(HOVE));
    assertEquals(true, practices("&q=" + postcode + "&area=09D").contains(HOVE));
    assertEquals(List.of(), practices("&q=" + postcode + "&area=15F"));
    assertEquals(List.of(), practices("&q=nowhere"));
    assertEquals(List.of(), practices("&q=%25"));
  }

  @Test
  void a_search_is_paged_as_the_list_is() {
    var all = practices("&q=g81");
    var paged = new ArrayList<String>();
    Response page = secretary.get("/practices?on=2026-06-01&limit=7&q=g81");
    while (page.header("Link") != null) {
      paged.addAll(page.path("items.practice"));
      String next = page.header("Link");
      page = secretary.get(next.substring(1, next.indexOf('>')));
    }
    paged.addAll(page.path("items.practice"));
    assertEquals(all, paged);
    assertFalse(all.size() < 20, all::toString);
  }

  @Test
  void who_is_in_no_network_is_a_question_of_the_day() {
    String network = secretary.get("/practices/" + HOVE + "?on=2026-06-01").path("network");
    assertEquals(true, practices("&network=" + network).contains(HOVE));
    made(
        secretary.post(
            "/practices/" + HOVE + "/networkleaving",
            Map.of("network", network, "lastday", "2026-05-31", "source", LETTER)));
    assertEquals(true, practices("&network=none").contains(HOVE));
    assertEquals(false, practices("&network=" + network).contains(HOVE));
    secretary
        .get("/practices?on=2026-05-31&limit=200&network=none")
        .then()
        .body("items.practice", not(hasItem(HOVE)))
        .body("items.network", everyItem(nullValue()));
    secretary
        .get("/practices?network=PCN")
        .then()
        .statusCode(400)
        .body("field", equalTo("network"));
  }

  @Test
  void a_network_is_found_by_name_or_code() {
    Response all = secretary.get("/networks?on=2026-06-01");
    String code = all.path("items[0].network");
    String name = all.path("items[0].name");
    String word = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    secretary.get("/networks?on=2026-06-01&q=" + code).then().body("items.network", contains(code));
    secretary.get("/networks?on=2026-06-01&q=" + word).then().body("items.network", hasItem(code));
    secretary.get("/networks?q=nowhere").then().body("items", empty());
  }

  @Test
  void a_person_is_found_by_the_secretary_and_only_who_is_shown_is_written_down() {
    String ann = made(secretary.post("/people", person("Ann Ödegård", "ann@example.org")));
    made(secretary.post("/people", person("Bob Example", "bob@example.org")));
    String id = ann.substring("/people/".length());
    secretary.get("/people?q=odegard").then().body("items.person", contains(id));
    secretary.get("/people?q=ANN@example").then().body("items.person", contains(id));
    secretary.get("/people?q=example.org").then().body("items", hasSize(2));
    secretary.get("/people?q=example.org&limit=1").then().body("items", hasSize(1));
    secretary.get("/people?q=nobody").then().body("items", empty());
    assertEquals(403, secretary.as("oscar", "returning-officer").get("/people?q=a").statusCode());
    assertEquals(List.of(), Api.secretary().get("/people?q=odegard").path("items"));
    List<List<String>> read =
        secretary.as("audrey", "auditor").get("/personal-data-reads").path("items.persons");
    assertEquals(List.of(1, 1, 1, 2), read.stream().map(List::size).sorted().toList());
  }

  private static Map<String, String> person(String name, String email) {
    return Map.of("name", name, "email", email);
  }

  @Test
  void a_practice_is_shown_with_its_particulars_and_where_its_figures_come_from() {
    made(
        secretary.post(
            "/practices/" + HOVE + "/address",
            Map.of(
                "lines",
                List.of("West Way", "Hove"),
                "effective",
                "2026-05-01",
                "source",
                LETTER)));
    made(
        secretary.post(
            "/practices/" + HOVE + "/dispensing",
            Map.of("dispensing", true, "asof", "2026-05-01", "source", LETTER)));
    made(
        secretary.post(
            "/practices/" + HOVE + "/listsize",
            Map.of(
                "basis", "weighted",
                "patients", "9001.5",
                "asof", "2026-05-01",
                "source", LETTER)));
    secretary
        .get("/practices/" + HOVE + "?on=2026-06-01")
        .then()
        .body("open", equalTo(true))
        .body("address", contains("West Way", "Hove"))
        .body("dispensing", equalTo(true))
        .body("listsizes.weighted.patients", equalTo("9001.5"))
        .body("listsizes.weighted.asof", equalTo("2026-05-01"))
        .body("listsizes.weighted.file", equalTo("Letter of the ICB"))
        .body("predecessors", empty());
  }

  @Test
  void what_became_of_a_practice_is_shown_after_it_closed_and_as_it_was_known() {
    String into = secretary.get("/practices?on=2026-05-01&area=09D").path("items[1].practice");
    String before = Instant.now().toString();
    made(
        secretary.post(
            "/practices/" + HOVE + "/merger",
            Map.of(
                "into", into,
                "on", "2026-07-01",
                "survivingcontract", into,
                "membershipends", false,
                "source", LETTER)));
    secretary
        .get("/practices/" + HOVE + "?on=2026-07-01")
        .then()
        .statusCode(200)
        .body("open", equalTo(false))
        .body("closedon", equalTo("2026-06-30"))
        .body("network", nullValue())
        .body("successors.practice", contains(into))
        .body("successors[0].on", equalTo("2026-07-01"))
        .body("successors[0].by", equalTo("merger"));
    secretary
        .get("/practices/" + into + "?on=2026-07-01")
        .then()
        .body("predecessors.practice", contains(HOVE));
    secretary
        .get("/practices/" + HOVE + "?on=2026-07-01&known=" + before)
        .then()
        .body("open", equalTo(true))
        .body("successors", empty());
    assertEquals(404, secretary.get("/practices/A99999").statusCode());
    secretary.get("/practices?on=2026-07-01&q=g81001").then().body("items", empty());
  }
}
