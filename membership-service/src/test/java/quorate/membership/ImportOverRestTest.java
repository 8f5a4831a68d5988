package quorate.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.membership.files.Trusts;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ImportOverRestTest {

  private static final String MAP = "1_gp-reg-pat-prac-map_2026-05.csv";
  private static final Map<String, Object> ALL = Map.of("changes", "all");

  private final Api secretary = Api.secretary();

  private Response bring(String name) {
    return secretary.upload(name, Samples.demonstration(name), "?areas=09D");
  }

  private String location(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private void acceptAll(String at) {
    Response answer = secretary.post(at + "/acceptance", ALL);
    assertEquals(200, answer.statusCode(), answer::asString);
  }

  @Test
  void nothing_is_applied_before_it_is_accepted() {
    String at = location(bring(MAP));
    secretary
        .get(at)
        .then()
        .statusCode(200)
        .body("kind", equalTo("gp-reg-pat-prac-map"))
        .body("filedate", equalTo("2026-05-01"))
        .body("rows", equalTo(30))
        .body("accepted", equalTo(0))
        .body("problems", hasSize(0));
    secretary.get("/practices").then().body("items", hasSize(0));
    acceptAll(at);
    secretary.get("/practices?area=09D&on=2026-05-01").then().body("items", hasSize(30));
  }

  @Test
  void the_demonstrations_files_make_the_register_and_propose_nothing_the_second_time() {
    for (String name : Samples.demonstrations()) {
      acceptAll(location(bring(name)));
    }
    for (String name : Samples.demonstrations()) {
      secretary.get(location(bring(name))).then().body("changes", equalTo(0));
    }
    secretary
        .get("/practices/G81071?on=2026-06-01")
        .then()
        .statusCode(200)
        .body("network", equalTo("U55014"))
        .body("networkname", equalTo("NORTH & CENTRAL BRIGHTON PCN"))
        .body("system", equalTo("S9B9J"))
        .body("contract", equalTo("GMS"))
        .body("listsizes.registered.patients", equalTo("21287"))
        .body("listsizes.weighted.patients", equalTo("15226.35"))
        .body("listsizes.weighted.asof", equalTo("2023-03-31"));
    secretary.get("/practices/G81065?on=2022-06-30").then().body("network", equalTo("U22426"));
    secretary.get("/networks").then().body("items.network", hasItem("U29677"));
  }

  @Test
  void changes_are_accepted_one_by_one_and_the_rest_rejected() {
    String at = location(bring(MAP));
    List<Map<String, Object>> changes = secretary.get(at + "/changes?limit=200").path("items");
    var first =
        changes.stream()
            .filter(c -> "new-practice".equals(c.get("kind")))
            .findFirst()
            .orElseThrow();
    secretary
        .post(at + "/acceptance", Map.of("changes", List.of(first.get("change"))))
        .then()
        .statusCode(200);
    secretary.get("/practices").then().body("items", hasSize(1));
    secretary
        .post(at + "/acceptance", Map.of("changes", List.of(first.get("change"))))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:change-decided-already"));
    secretary.post(at + "/rejection", ALL).then().statusCode(200);
    secretary.get(at).then().body("accepted", equalTo(1));
    secretary.post(at + "/acceptance", ALL).then().statusCode(409);
  }

  @Test
  void a_preview_is_grouped_with_reasons_and_a_group_is_accepted_or_rejected() {
    String at = location(bring(MAP));
    secretary
        .get(at)
        .then()
        .body("state", equalTo("previewed"))
        .body("groups.group", hasItem("network-changed"))
        .body("groups.find { it.group == 'new' }.reasons.changes.sum()", equalTo(36));
    secretary.post(at + "/acceptance", Map.of("changes", "new")).then().statusCode(200);
    secretary.get("/practices").then().body("items", hasSize(30));
    secretary.post(at + "/rejection", Map.of("changes", "placed")).then().statusCode(200);
    secretary
        .get(at)
        .then()
        .body("state", equalTo("partly-decided"))
        .body("groups.find { it.group == 'placed' }.rejected", equalTo(30));
    secretary
        .get(at + "/changes?group=network-changed&limit=200")
        .then()
        .body("items.kind.unique()", equalTo(List.of("network-joined")));
    secretary.post(at + "/acceptance", Map.of("changes", "moved")).then().statusCode(409);
  }

  @Test
  void changes_that_the_register_has_overtaken_are_refused_whole() {
    String first = location(bring(MAP));
    String second = location(bring(MAP));
    acceptAll(first);
    secretary
        .post(second + "/acceptance", ALL)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:register-has-moved"));
    secretary.get(second).then().body("accepted", equalTo(0));
  }

  @Test
  void a_change_that_rests_on_another_says_on_which() {
    String at = location(bring(MAP));
    List<Map<String, Object>> changes = secretary.get(at + "/changes?limit=200").path("items");
    Object hove = numberOf(changes, "new-practice", "practice/G81001");
    Object joined = numberOf(changes, "network-joined", "practice/G81001");
    secretary
        .post(at + "/acceptance", Map.of("changes", List.of(joined)))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:change-rests-on-another"))
        .body("detail", containsString("rests on change " + hove + " (G81001 HOVE MEDICAL"));
    secretary
        .post(at + "/acceptance", Map.of("changes", List.of(hove, joined)))
        .then()
        .statusCode(200);
  }

  private static Object numberOf(List<Map<String, Object>> changes, String kind, String stream) {
    return changes.stream()
        .filter(change -> kind.equals(change.get("kind")) && stream.equals(change.get("stream")))
        .map(change -> change.get("change"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void all_remarks_can_be_read_page_by_page() {
    acceptAll(location(bring(MAP)));
    String header = new String(Samples.demonstration(MAP), StandardCharsets.UTF_8);
    String one = String.join("\n", header.lines().limit(2).toList()) + "\n";
    byte[] bytes = one.replace("01May2026", "01Jun2026").getBytes(StandardCharsets.UTF_8);
    String at = location(secretary.upload("map.csv", bytes, ""));
    Response page = secretary.get(at + "/remarks?group=missing-from-file&limit=20");
    page.then().body("items", hasSize(20));
    String link = page.header("Link");
    String cursor = link.replaceFirst(".*cursor=([^&>]+).*", "$1");
    secretary
        .get(at + "/remarks?group=missing-from-file&limit=20&cursor=" + cursor)
        .then()
        .body("items", hasSize(9))
        .body("items.group.unique()", equalTo(List.of("missing-from-file")));
    secretary.get(at + "/remarks?group=conflicting").then().body("items", hasSize(0));
  }

  @Test
  void a_broken_row_is_reported_and_the_others_proposed() {
    String text = new String(Samples.demonstration(MAP), StandardCharsets.UTF_8);
    String broken = text.replace("G81006,", "G8100,");
    Response answer =
        secretary.upload("map.csv", broken.getBytes(StandardCharsets.UTF_8), "?areas=09D");
    String at = location(answer);
    secretary
        .get(at)
        .then()
        .body("problems", hasSize(1))
        .body("problems[0].line", equalTo(3))
        .body("problems[0].column", equalTo("PRACTICE_CODE"))
        .body("problems[0].value", equalTo("G8100"))
        .body("problems[0].mend", equalTo("Correct the code."));
    acceptAll(at);
    secretary.get("/practices").then().body("items", hasSize(29));
  }

  @Test
  void a_file_that_cannot_be_used_is_refused_with_the_mend() {
    for (String body : List.of("", "PK\u0003\u0004", "Surname,Name\nMouse,Minnie\n")) {
      secretary
          .upload("x.csv", body.getBytes(StandardCharsets.UTF_8), "")
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:quorate:problem:file-cannot-be-used"));
    }
    secretary
        .upload("payments.csv", Samples.demonstration("6_nhspaymentsgp-22-23-prac.csv"), "")
        .then()
        .statusCode(422)
        .body("detail", containsString("published="));
  }

  @Test
  void wrong_choices_are_told_as_such() {
    String at = location(bring(MAP));
    for (Object wrong : List.of("none", 7, Map.of(), List.of("a"), List.of(1.5))) {
      secretary
          .post(at + "/acceptance", Map.of("changes", wrong))
          .then()
          .statusCode(400)
          .body("type", equalTo("urn:quorate:problem:wrong-type"));
    }
    secretary.post(at + "/acceptance", Map.of()).then().statusCode(400);
    secretary.post("/imports/" + UUID.randomUUID() + "/acceptance", ALL).then().statusCode(404);
  }

  @Test
  void trusts_become_organisations_and_the_same_file_proposes_nothing() {
    byte[] etr = Trusts.LEGACY.getBytes(StandardCharsets.UTF_8);
    String at = location(secretary.upload("a.csv", etr, "?areas=09D&published=2026-05-01"));
    secretary
        .get(at)
        .then()
        .body("kind", equalTo("etr"))
        .body("rows", equalTo(3))
        .body("groups.find { it.group == 'new' }.changes", equalTo(2))
        .body("groups.find { it.group == 'note' }.remarks", equalTo(1));
    secretary.post(at + "/acceptance", Map.of("changes", "new")).then().statusCode(200);
    secretary
        .get(location(secretary.upload("b.csv", etr, "?published=2026-05-01")))
        .then()
        .body("changes", equalTo(0));
    String later = Trusts.legacy("RX2", "ANOTHER NHS TRUST", "19930401", "20270331");
    String next =
        location(
            secretary.upload(
                "c.csv", later.getBytes(StandardCharsets.UTF_8), "?published=2026-06-01"));
    secretary
        .get(next + "/changes")
        .then()
        .body("items.kind", contains("organisation-renamed", "organisation-closed"))
        .body("items.stream", everyItem(equalTo("organisation/RX2")));
    secretary
        .get(next)
        .then()
        .body("groups.find { it.group == 'missing-from-file' }.remarks", equalTo(1));
    secretary.post(next + "/rejection", Map.of("changes", "renamed")).then().statusCode(200);
    acceptAll(next);
    secretary
        .post(
            "/organisations/RX2/closure",
            Map.of(
                "lastday",
                "2027-03-31",
                "source",
                Map.of("document", "An order", "dated", "2026-06-01")))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:organisation-says-so-already"));
  }

  @Test
  void another_conveners_import_does_not_exist() {
    String at = location(bring(MAP));
    Api other = Api.secretary();
    for (String path : List.of(at, at + "/changes", at + "/problems", at + "/remarks")) {
      assertEquals(404, other.get(path).statusCode());
      assertEquals(
          other.get(path).asString(),
          other.get(path.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString())).asString());
    }
    assertEquals(404, other.post(at + "/acceptance", ALL).statusCode());
    other.get("/imports").then().body("items", hasSize(0));
  }

  @Test
  void the_role_decides_who_may_import() {
    Api representative = secretary.as("rita", "representative");
    byte[] map = Samples.demonstration(MAP);
    assertEquals(403, representative.upload(MAP, map, "").statusCode());
    assertEquals(403, representative.get("/imports").statusCode());
    assertTrue(representative.get("/practices").statusCode() == 200);
  }
}
