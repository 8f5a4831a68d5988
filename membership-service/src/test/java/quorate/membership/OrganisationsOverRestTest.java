package quorate.membership;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.testkit.ServiceUnderTest;

/** Places, partners and collaborations, and what they are linked to, day by day. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class OrganisationsOverRestTest {

  private static final String MAP = "1_gp-reg-pat-prac-map_2026-05.csv";
  private static final Map<String, String> MINUTE =
      Map.of("document", "Board minute 3", "dated", "2026-05-01");

  private final Api secretary = Api.secretary();

  @BeforeEach
  void the_map_is_imported() {
    Response made = secretary.upload(MAP, Samples.demonstration(MAP), "?areas=09D");
    String at = made.header("Location").substring(Api.V1.length());
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
  }

  private Response register(String code, String kind, String name) {
    return secretary.post(
        "/organisations",
        Map.of(
            "organisation",
            code,
            "kind",
            kind,
            "name",
            name,
            "from",
            "2026-04-01",
            "source",
            MINUTE));
  }

  private static Map<String, Object> link(String relation, String kind, String code, String from) {
    return new HashMap<>(
        Map.of("relation", relation, "kind", kind, "code", code, "from", from, "source", MINUTE));
  }

  private void linked(String organisation, Map<String, Object> link) {
    Response made = secretary.post("/organisations/" + organisation + "/links", link);
    assertEquals(201, made.statusCode(), made::asString);
  }

  private List<String> codes(String path) {
    return secretary.get(path).then().statusCode(200).extract().path("items.organisation");
  }

  @Test
  void what_is_registered_can_be_read_where_its_location_says() {
    Response made = register("hove", "place", "Hove");
    assertEquals(201, made.statusCode(), made::asString);
    Response read = secretary.get(made.header("Location"));
    assertEquals("Hove", read.path("name"), read::asString);
    assertEquals("place", read.path("kind"));
    assertEquals(List.of(), read.path("links"));
    secretary.get("/organisations/hove?on=2026-03-31").then().statusCode(404);
  }

  @Test
  void a_collaboration_has_its_participants_of_the_day() {
    register("together", "collaboration", "West Hove together");
    linked("together", link("participant", "practice", "G81001", "2026-04-01"));
    Map<String, Object> dated = link("participant", "practice", "G81006", "2026-05-01");
    dated.put("lastday", "2026-06-30");
    linked("together", dated);
    String participants = "/organisations/together?on=";
    assertEquals(List.of("G81001"), secretary.get(participants + "2026-04-30").path("links.code"));
    Response june = secretary.get(participants + "2026-06-30");
    assertEquals(List.of("G81001", "G81006"), june.path("links.code"));
    assertEquals("2026-06-30", june.path("links[1].lastday"));
    assertEquals(List.of("G81001"), secretary.get(participants + "2026-07-01").path("links.code"));
  }

  @Test
  void a_link_of_one_day_is_of_that_day_and_one_before_another_leaves_it_as_it_is() {
    register("hove", "place", "Hove");
    linked("hove", link("covers", "practice", "G81001", "2026-05-10"));
    Map<String, Object> dated = link("covers", "practice", "G81001", "2026-05-09");
    dated.put("lastday", "2026-05-09");
    linked("hove", dated);
    String links = "/organisations/hove?on=2026-05-";
    assertEquals(List.of(), secretary.get(links + "08").path("links.code"));
    assertEquals(List.of("G81001"), secretary.get(links + "09").path("links.code"));
    assertEquals(List.of("G81001"), secretary.get(links + "10").path("links.code"));
  }

  @Test
  void a_link_that_never_was_is_gone_and_still_known_to_have_been_said() {
    register("hove", "place", "Hove");
    Map<String, Object> link = link("covers", "practice", "G81001", "2026-04-01");
    linked("hove", link);
    String said = secretary.get("/organisations/hove/history").path("items[1].recorded");
    link.put("reason", "Another practice was meant");
    assertEquals(201, secretary.post("/organisations/hove/links/retraction", link).statusCode());
    assertEquals(List.of(), secretary.get("/organisations/hove").path("links"));
    assertEquals(
        List.of("G81001"), secretary.get("/organisations/hove?known=" + said).path("links.code"));
    assertEquals(
        List.of(
            "membership.organisation-registered.v1",
            "membership.organisation-linked.v1",
            "membership.organisation-link-retracted.v1"),
        secretary.get("/organisations/hove/history").path("items.type"));
  }

  @Test
  void they_are_found_by_kind_by_words_and_by_what_they_are_linked_to() {
    register("hove", "place", "Hove and Portslade");
    register("RYR", "trust", "University Hospitals Sussex");
    linked("hove", link("covers", "practice", "G81001", "2026-05-01"));
    assertEquals(List.of("RYR", "hove"), codes("/organisations"));
    assertEquals(List.of("RYR"), codes("/organisations?kind=trust"));
    assertEquals(List.of("hove"), codes("/organisations?q=portslade"));
    assertEquals(List.of("hove"), codes("/organisations?linkedto=G81001"));
    assertEquals(List.of(), codes("/organisations?linkedto=G81001&on=2026-04-30"));
    assertEquals(List.of("hove"), codes("/organisations?linkedto=practice:G81001"));
    assertEquals(List.of(), codes("/organisations?linkedto=network:G81001"));
    for (String wrong : List.of("zzz:zz", "practice:", "G81001,G81002")) {
      secretary
          .get("/organisations?linkedto=" + wrong)
          .then()
          .statusCode(400)
          .body("field", equalTo("linkedto"))
          .body("value", equalTo(wrong))
          .body("mend", containsString("practice:CODE"));
    }
    secretary.get("/organisations?kind=planet").then().statusCode(400);
  }

  @Test
  void a_page_at_a_time() {
    List.of("a1", "a2", "a3").forEach(code -> register(code, "council", "Council " + code));
    Response first = secretary.get("/organisations?limit=2");
    assertEquals(List.of("a1", "a2"), first.path("items.organisation"));
    String next = first.header("Link").replaceFirst("<([^>]*)>.*", "$1");
    assertEquals(List.of("a3"), codes(next));
  }

  @Test
  void its_version_may_be_insisted_on() {
    register("hove", "place", "Hove");
    String version = secretary.get("/organisations/hove").header("ETag");
    Map<String, Object> link = link("covers", "practice", "G81001", "2026-04-01");
    String links = "/organisations/hove/links";
    assertEquals(201, secretary.postIfMatch(version, links, link).statusCode());
    link.put("code", "G81006");
    secretary.postIfMatch(version, links, link).then().statusCode(412);
    assertNotEquals(version, secretary.get("/organisations/hove").header("ETag"));
  }

  @Test
  void a_succession_closes_what_it_succeeds() {
    register("hove", "place", "Hove");
    register("west", "place", "West");
    Response made =
        secretary.post(
            "/organisations/hove/succession",
            Map.of("successor", "west", "from", "2026-06-01", "source", MINUTE));
    assertEquals(201, made.statusCode(), made::asString);
    Response may = secretary.get("/organisations/hove?on=2026-05-31");
    assertEquals("2026-05-31", may.path("lastday"));
    assertEquals("west", may.path("successor"));
    secretary.get("/organisations/hove?on=2026-06-01").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-31", "+300000-12-31", "3000-01-01", "1899-12-31", "-0001-01-01"})
  void a_day_that_nobody_means_is_refused_wherever_it_stands(String day) {
    register("hove", "place", "Hove");
    Map<String, Object> link = link("covers", "practice", "G81001", "2026-05-01");
    link.put("lastday", day);
    refused("lastday", "/organisations/hove/links", link);
    refused("from", "/organisations/hove/links", link("covers", "practice", "G81001", day));
    refused("lastday", "/organisations/hove/links/end", link);
    refused("lastday", "/organisations/hove/closure", Map.of("lastday", day, "source", MINUTE));
    refused(
        "source.dated",
        "/organisations/hove/closure",
        Map.of("lastday", "2026-06-30", "source", Map.of("document", "Minute 4", "dated", day)));
  }

  @Test
  void what_is_missing_or_ill_formed_is_told_with_what_to_write() {
    Response none = secretary.post("/organisations", Map.of("organisation", "NO CODE"));
    assertEquals(
        Map.of(
            "organisation",
            "Give an ODS code, such as 09D, or a word of your own in lower case, such as west-hove.",
            "kind",
            "Give one of collaboration, community-body, council, federation, lmc, place, sub-icb-location, system, trust, voluntary-body.",
            "name",
            "Give text.",
            "from",
            "Give a day of the years 1900 to 2999, such as 2026-05-31.",
            "source",
            "Give an object."),
        told(none));
    Response named =
        secretary.post(
            "/organisations",
            Map.of(
                "kind", "place", "name", "x".repeat(201), "from", "2026-04-01", "source", MINUTE));
    assertEquals(Map.of("name", "Give at most 200 characters."), told(named));
  }

  private static Map<String, String> told(Response refused) {
    assertEquals(400, refused.statusCode(), refused::asString);
    return refused.<List<Map<String, String>>>path("violations").stream()
        .collect(Collectors.toMap(it -> it.get("field"), it -> it.get("mend")));
  }

  private void refused(String field, String path, Object body) {
    Response answer = secretary.post(path, body);
    assertEquals(400, answer.statusCode(), answer::asString);
    assertEquals(field, answer.path("field"), answer::asString);
    assertEquals("Give a day of the years 1900 to 2999, such as 2026-05-31.", answer.path("mend"));
  }
}
