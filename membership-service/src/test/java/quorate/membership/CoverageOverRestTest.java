package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** "Covers n of N practices, p % of registered patients, by place". */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class CoverageOverRestTest {

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

  private void says(String path, Map<String, Object> body) {
    Response made = secretary.post(path, body);
    assertEquals(201, made.statusCode(), made::asString);
  }

  private void list(String practice, String patients) {
    says(
        "/practices/" + practice + "/listsize",
        Map.of(
            "basis", "registered", "patients", patients, "asof", "2026-05-01", "source", MINUTE));
  }

  private void member(String practice) {
    says("/members/" + practice + "/application", Map.of("on", "2026-05-01"));
    says("/members/" + practice + "/admission", Map.of("from", "2026-05-02"));
  }

  private String place(String code, String network) {
    says(
        "/organisations",
        Map.of(
            "organisation",
            code,
            "kind",
            "place",
            "name",
            "The " + code,
            "from",
            "2026-04-01",
            "source",
            MINUTE));
    return linked(code, network, "2026-04-01");
  }

  private String linked(String place, String network, String from) {
    says(
        "/organisations/" + place + "/links",
        Map.of(
            "relation",
            "covers",
            "kind",
            "network",
            "code",
            network,
            "from",
            from,
            "source",
            MINUTE));
    return place;
  }

  @Test
  void members_by_place_as_on_each_day() {
    list("G81001", "6000");
    list("G81006", "2000");
    member("G81001");
    place("hove", secretary.get("/practices/G81001").path("network"));
    Response told = secretary.get("/coverage?within=area:09D&on=2026-05-02");
    int all = secretary.get("/practices?area=09D&limit=200&on=2026-05-02").path("items.size()");
    assertEquals(1, told.<Integer>path("whole.practices.covered"), told::asString);
    assertEquals(all, told.<Integer>path("whole.practices.all"));
    assertEquals("75.00", told.path("whole.patients.percent"));
    assertEquals("8000", told.path("whole.patients.all"));
    assertEquals(all - 2, told.<List<String>>path("whole.unknown").size());
    assertEquals("hove", told.path("parts[0].code"));
    assertEquals("The hove", told.path("parts[0].name"));
    assertNull(told.path("parts[1].code"));
    Response before = secretary.get("/coverage?within=area:09D&on=2026-05-01");
    assertEquals(0, before.<Integer>path("whole.practices.covered"));
  }

  @Test
  void one_set_within_another() {
    String network = secretary.get("/practices/G81001").path("network");
    place("hove", network);
    int those = secretary.get("/practices?limit=200&network=" + network).path("items.size()");
    Response told =
        secretary.get("/coverage?of=practices:G81001,X99999&within=organisation:hove&by=network");
    assertEquals(1, told.<Integer>path("whole.practices.covered"), told::asString);
    assertEquals(those, told.<Integer>path("whole.practices.all"));
    assertEquals(List.of("X99999"), told.path("strangers"));
    assertEquals(List.of(network), told.path("parts.code"));
  }

  @Test
  void a_sub_icb_location_and_a_network_are_known_without_more() {
    String network = secretary.get("/practices/G81001").path("network");
    secretary.get("/coverage?of=network:" + network + "&within=area:09D").then().statusCode(200);
    Response refused = secretary.get("/coverage?of=network:U99999");
    assertEquals(
        "Give the code of a network that the register has on that day.",
        refused.path("mend"),
        refused::asString);
    assertEquals("The address holds a value that is not allowed here.", refused.path("title"));
  }

  @Test
  void what_names_no_set_is_told_with_its_mend() {
    List.of(
            "?of=everyone",
            "?of=network:",
            "?of=network:U1,U2",
            "?within=organisation:nowhere",
            "?of=network:U99999",
            "?within=network:U99999",
            "?of=area:99Z",
            "?by=planet",
            "?basis=guessed")
        .forEach(asked -> secretary.get("/coverage" + asked).then().statusCode(400));
  }
}
