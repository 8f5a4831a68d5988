package quorate.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class PeopleOverRestTest {

  private static final String HOVE = "G81001";

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

  private String person(String name) {
    return made(secretary.post("/people", Map.of("name", name, "email", "a@example.org")));
  }

  private Response grant(String person) {
    return secretary.post(
        person + "/mandates", Map.of("practice", HOVE, "purpose", "vote", "from", "2026-05-01"));
  }

  @Test
  void a_person_is_read_by_name_by_the_secretary_alone() {
    String ann = person("Ann Ödegård");
    secretary
        .get(ann)
        .then()
        .statusCode(200)
        .body("name", equalTo("Ann Ödegård"))
        .body("email", equalTo("a@example.org"))
        .body("loginbound", equalTo(false))
        .body("electronicnotice", nullValue());
    assertEquals(403, secretary.as("oscar", "returning-officer").get(ann).statusCode());
    assertEquals(404, Api.secretary().get(ann).statusCode());
  }

  @Test
  void a_forged_cursor_of_a_time_that_nobody_keeps_is_told_so() {
    for (String at : List.of("+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z")) {
      String key = at + "/00000000-0000-0000-0000-000000000000";
      String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
      secretary
          .as("audrey", "auditor")
          .get("/personal-data-reads?cursor=" + cursor)
          .then()
          .statusCode(400);
    }
  }

  @Test
  void a_name_is_one_line_and_turns_no_text_around() {
    for (String name : List.of("Ann\u202Eelpmaxe", "Ann\r\nExample", "Ann\u0007", "A\u2028B")) {
      secretary.post("/people", Map.of("name", name)).then().statusCode(400);
    }
    made(secretary.post("/people", Map.of("name", "\u05D0\u200F Ann")));
  }

  @Test
  void a_mandate_is_granted_and_revoked() {
    String ann = person("Ann");
    String mandate = made(grant(ann));
    secretary.get(mandate).then().body("practice", equalTo(HOVE)).body("to", nullValue());
    assertEquals(409, grant(ann).statusCode());
    made(secretary.post(mandate + "/revocation", Map.of("lastday", "2026-12-31")));
    secretary.get(ann).then().body("mandates[0].to", equalTo("2026-12-31"));
  }

  @Test
  void what_was_recorded_of_a_person_is_told_without_names_and_the_reading_is_written_down() {
    String ann = person("Ann Ödegård");
    String mandate = made(grant(ann));
    Response history = secretary.get(ann + "/history");
    assertEquals(
        List.of("membership.person-recorded.v1", "membership.mandate-granted.v1"),
        history.path("items.type"),
        history::asString);
    assertEquals("sealed", history.path("items[0].facts.name"));
    assertEquals(HOVE, history.path("items[1].facts.practice"));
    assertEquals(
        403, secretary.as("oscar", "returning-officer").get(ann + "/history").statusCode());
    List<String> read =
        secretary.as("audrey", "auditor").get("/personal-data-reads").path("items.path");
    assertEquals(List.of(Api.V1 + ann + "/history"), read);
    assertEquals(404, secretary.get("/people/" + UUID.randomUUID() + "/history").statusCode());
    assertEquals(404, secretary.get(ann + "/mandates/" + UUID.randomUUID()).statusCode());
    assertEquals(200, secretary.get(mandate).statusCode());
    List<String> both =
        secretary.as("audrey", "auditor").get("/personal-data-reads").path("items.path");
    assertEquals(
        List.of(Api.V1 + ann + "/history", Api.V1 + mandate), both.stream().sorted().toList());
  }

  @Test
  void a_log_in_is_one_persons_until_nobody_knows_who_that_was() {
    String ann = person("Ann");
    String bea = person("Bea");
    Api holder = secretary.as("sub-" + UUID.randomUUID(), "representative");
    assertEquals(201, bound(holder, ann).statusCode());
    for (int time = 0; time < 2; time++) {
      bound(holder, bea)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:quorate:problem:log-in-of-another"));
    }
    assertEquals(201, bound(secretary.as("another", "representative"), bea).statusCode());
    secretary.post(ann + "/erasure", Map.of("reason", "objection", "askedby", "person"));
    assertEquals(201, bound(holder, person("Ann again")).statusCode());
    assertEquals(409, bound(holder, person("Cy")).statusCode());
  }

  @Test
  void of_two_persons_to_whom_a_log_in_is_bound_at_once_one_has_it() throws Exception {
    for (int round = 0; round < 10; round++) {
      String subject = "sub-" + UUID.randomUUID();
      List<String> codes = List.of(code(person("Ann")), code(person("Bea")));
      try (var two = Executors.newFixedThreadPool(2)) {
        var answers =
            two.invokeAll(
                codes.stream()
                    .<Callable<Integer>>map(
                        code ->
                            () ->
                                secretary
                                    .as(subject, "representative")
                                    .post("/log-in-bindings", Map.of("code", code))
                                    .statusCode())
                    .toList());
        assertEquals(
            List.of(201, 409),
            List.of(answers.get(0).get(), answers.get(1).get()).stream().sorted().toList());
      }
    }
  }

  private Response bound(Api holder, String person) {
    return holder.post("/log-in-bindings", Map.of("code", code(person)));
  }

  private String code(String person) {
    return secretary.post(person + "/invitations", Map.of()).path("code");
  }

  @Test
  void a_mandate_for_a_practice_that_is_not_there_is_refused() {
    secretary
        .post(person("Ann") + "/mandates", Map.of("practice", "A99999", "from", "2026-05-01"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:quorate:problem:mandate-for-no-practice"));
  }

  @Test
  void electronic_notice_is_agreed_to_at_an_address_and_withdrawn() {
    String ann = person("Ann");
    made(
        secretary.post(
            ann + "/electronic-notice", Map.of("address", "ann@example.org", "on", "2026-05-01")));
    secretary.get(ann).then().body("electronicnotice.address", equalTo("ann@example.org"));
    made(secretary.post(ann + "/electronic-notice/withdrawal", Map.of("on", "2026-06-01")));
    secretary.get(ann).then().body("electronicnotice", nullValue());
    secretary
        .post(ann + "/electronic-notice", Map.of("address", "ann@example.org", "on", "2999-01-01"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:quorate:problem:agreed-after-today"));
    secretary
        .post(ann + "/electronic-notice", Map.of("address", "not an address"))
        .then()
        .statusCode(400);
  }

  @Test
  void an_invitation_binds_whoever_holds_its_code_once() {
    String ann = person("Ann");
    Response invited = secretary.post(ann + "/invitations", Map.of());
    made(invited);
    Map<String, String> code = Map.of("code", invited.path("code"));
    Api holder = secretary.as("ann", "representative");
    Response bound = holder.post("/log-in-bindings", code);
    made(bound);
    secretary.post(ann + "/invitations", Map.of()).then().statusCode(409);
    secretary.get(ann).then().body("loginbound", equalTo(true));
    secretary
        .as("eve", "representative")
        .post("/log-in-bindings", code)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:invitation-used"));
  }

  @Test
  void asking_again_under_the_same_key_gives_the_same_code() {
    String ann = person("Ann");
    String key = UUID.randomUUID().toString();
    Response first = secretary.post(ann + "/invitations", Map.of(), key);
    Response again = secretary.post(ann + "/invitations", Map.of(), key);
    assertEquals(first.asString(), again.asString());
    Response other = secretary.post(ann + "/invitations", Map.of());
    assertNotEquals(first.<String>path("code"), other.<String>path("code"));
  }

  @Test
  void what_was_decided_on_an_older_version_of_a_person_changes_nothing() {
    String ann = person("Ann");
    secretary.postIfMatch("\"2\"", ann + "/invitations", Map.of()).then().statusCode(412);
    String version = secretary.get(ann).header("ETag");
    made(secretary.postIfMatch(version, ann + "/invitations", Map.of()));
    secretary.postIfMatch(version, ann + "/invitations", Map.of()).then().statusCode(412);
  }

  @Test
  void a_code_that_nobody_issued_is_not_known() {
    secretary
        .as("eve", "representative")
        .post("/log-in-bindings", Map.of("code", "AAAAA-AAAAA-AAAAA-AAAAA"))
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:quorate:problem:invitation-not-known"));
  }

  @Test
  void a_list_of_persons_is_recorded_whole_or_not_at_all() {
    Map<String, Object> good = listed("Bea", HOVE);
    Map<String, Object> bad = listed("Cal", "A99999");
    secretary
        .post("/people/bulk", Map.of("people", List.of(good, bad)))
        .then()
        .statusCode(422)
        .body("field", equalTo("people.person"))
        .body("value", equalTo(String.valueOf(bad.get("person"))))
        .body("mend", containsString("practice is A99999. The register has no such practice"));
    secretary.get("/people").then().body("items", hasSize(0));
    made(secretary.post("/people/bulk", Map.of("people", List.of(good, listed("Dot", HOVE)))));
    secretary.get("/people").then().body("items", hasSize(2));
    secretary
        .get("/people/" + good.get("person"))
        .then()
        .body("name", equalTo("Bea"))
        .body("mandates", hasSize(1))
        .body("electronicnotice.address", equalTo("x@example.org"));
  }

  @Test
  void members_apply_are_admitted_and_resign() {
    String member = "/members/" + HOVE;
    secretary.post(member + "/admission", Map.of("from", "2026-05-01")).then().statusCode(409);
    made(secretary.post(member + "/application", Map.of("on", "2026-05-01")));
    made(secretary.post(member + "/admission", Map.of("from", "2026-05-02")));
    secretary
        .get("/members")
        .then()
        .body("items", hasSize(1))
        .body("items[0].from", equalTo("2026-05-02"));
    secretary.get("/register?on=2026-05-01").then().body("items", hasSize(0));
    secretary.get("/register?on=2026-05-02").then().body("items.practice", equalTo(List.of(HOVE)));
    made(secretary.post(member + "/resignation", Map.of("lastday", "2026-05-31")));
    secretary.get("/register?on=2026-06-01").then().body("items", hasSize(0));
    secretary
        .post("/members/A99999/application", Map.of("on", "2026-05-01"))
        .then()
        .statusCode(404);
  }

  @Test
  void keys_are_for_services_alone_and_within_one_convener() {
    String ann = person("Ann").substring("/people/".length());
    String path = "/membership/internal/v1/person-keys?ids=" + ann;
    String here = path + "&convener=" + secretary.convener();
    assertEquals(403, secretary.get(here).statusCode());
    Api service = new Api("none", Tokens.withoutConvener("system"));
    service.get(here).then().statusCode(200).body("keys.size()", equalTo(1));
    service.get(path + "&convener=other").then().body("keys.size()", equalTo(0));
    assertEquals(403, secretary.as("sys", "system").get(here).statusCode());
    assertEquals(403, secretary.as("sys", "system").get(path).statusCode());
  }

  private static Map<String, Object> listed(String name, String practice) {
    return Map.of(
        "person",
        UUID.randomUUID(),
        "name",
        name,
        "electronicnotice",
        Map.of("address", "x@example.org", "on", "2026-05-01"),
        "mandates",
        List.of(Map.of("practice", practice, "from", "2026-05-01")));
  }
}
