package quorate.membership;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.person.PersonHistory.PEOPLE;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.chassis.log.EventLog;
import quorate.chassis.project.Projections;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.membership.person.PersonCommand.ErasePerson;
import quorate.membership.person.PersonDecider;
import quorate.membership.practice.Practice;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * Whoever is erased is gone from all that this service keeps and answers; what is counted stays.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ErasureOverRestTest {

  private static final String NAME = "Philippa Quillfeather";
  private static final String HOVE = "/members/G81001";
  private static final String EMAIL = "philippa@quillfeather.example";
  private static final Map<String, String> ASKED =
      Map.of("reason", "no-longer-needed", "askedby", "person");

  @Inject EventLog log;
  @Inject Projections projections;
  @Inject Shell shell;

  @Inject
  @ReactiveDataSource("relay")
  Pool everything;

  private final Api secretary = Api.secretary();

  private String person() {
    return made(secretary.post("/people", Map.of("name", NAME, "email", EMAIL)));
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private Response erase(String person) {
    return secretary.post(person + "/erasure", ASKED);
  }

  @Test
  void an_erased_person_is_shown_as_such_and_in_no_other_way() {
    String person = person();
    made(secretary.post(person + "/electronic-notice", agreement()));
    String code = secretary.post(person + "/invitations", Map.of()).path("code");
    erase(person)
        .then()
        .statusCode(200)
        .body("erasure.contacterasedon", notNullValue())
        .body("erasure.nameerasedon", notNullValue());
    secretary
        .get(person)
        .then()
        .statusCode(200)
        .body("name", nullValue())
        .body("email", nullValue())
        .body("electronicnotice", nullValue())
        .body("loginbound", equalTo(false))
        .body("erasure.law", nullValue());
    assertEquals(404, binding(code).statusCode());
    Map.of("/erasure", ASKED, "/invitations", Map.of(), "/electronic-notice", agreement())
        .forEach((path, body) -> assertErased(secretary.post(person + path, body)));
  }

  @Test
  void of_whoever_is_erased_no_role_mandate_or_log_in_is_shown_nor_told_by_the_history() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String imported = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    secretary.post(imported + "/acceptance", Map.of("changes", "all"));
    String person = person();
    made(secretary.post(person + "/role", Map.of("role", "gp", "practice", "G81001")));
    String mandate =
        made(
            secretary.post(
                person + "/mandates", Map.of("practice", "G81001", "from", "2026-05-02")));
    binding(secretary.post(person + "/invitations", Map.of()).path("code"));
    String history = secretary.get(person + "/history").asString();
    assertFalse(history.contains("codehash"), history);
    assertFalse(history.contains("\"login\""), history);
    secretary.get("/people?practice=G81001&on=2026-06-01").then().body("items", hasSize(1));

    assertEquals(200, erase(person).statusCode());
    for (int time = 0; time < 2; time++) {
      String known = time == 0 ? "" : "?known=" + Instant.now();
      secretary
          .get(person + known)
          .then()
          .body("roles", hasSize(0))
          .body("mandates", hasSize(0))
          .body("erasure.nameerasedon", notNullValue());
      secretary.get("/people?practice=G81001&on=2026-06-01").then().body("items", hasSize(0));
      assertEquals(404, secretary.get(mandate).statusCode());
      secretary
          .get(person + "/history")
          .then()
          .body(
              "items.type",
              contains("membership.contact-erased.v1", "membership.person-erased.v1"));
      for (String view : List.of("history", "mandates", "particulars", "people")) {
        projections.rebuild(view).await().indefinitely();
      }
    }
  }

  private static Map<String, String> agreement() {
    return Map.of("address", EMAIL, "on", "2026-05-01");
  }

  private static void assertErased(Response answer) {
    answer.then().statusCode(409).body("type", equalTo("urn:quorate:problem:person-erased"));
  }

  private Response binding(String code) {
    return secretary.as("pip", "representative").post("/log-in-bindings", Map.of("code", code));
  }

  @Test
  void a_name_that_the_register_of_members_needs_stays_until_a_day_and_the_address_goes() {
    String person = person();
    member(person, "2020-05-02");
    made(secretary.post(HOVE + "/resignation", Map.of("lastday", "2025-05-31")));

    erase(person)
        .then()
        .statusCode(200)
        .body("erasure.contacterasedon", notNullValue())
        .body("erasure.nameerasedon", nullValue())
        .body("erasure.law", equalTo("Companies Act 2006, s121"))
        .body("erasure.earliest", equalTo("2035-06-01"));
    assertEquals(1, keysOf(person));
    erase(person).then().statusCode(409).body("type", equalTo("urn:quorate:problem:name-needed"));
  }

  /** A member since then, which the person holds. */
  private void member(String person, String from) {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String imported = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    secretary.post(imported + "/acceptance", Map.of("changes", "all"));
    made(secretary.post(HOVE + "/application", Map.of("on", "2020-05-01")));
    made(secretary.post(HOVE + "/admission", Map.of("from", "2020-05-02")));
    var persons = List.of(person.substring("/people/".length()));
    made(
        secretary.post(
            HOVE + "/holder", Map.of("holder", "nominee", "persons", persons, "from", from)));
  }

  @Test
  void who_was_once_shown_as_a_member_keeps_the_name_though_it_was_taken_back() {
    String person = person();
    member(person, "2020-06-01");
    secretary
        .post(HOVE + "/resignation", Map.of("lastday", "2020-05-31"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:leaves-before-holder"))
        .body("field", equalTo("lastday"))
        .body("mend", containsString("2020-06-01"));
    made(
        secretary.post(
            HOVE + "/retraction",
            Map.of("fact", "holder", "day", "2020-06-01", "reason", "Somebody else's share")));
    made(secretary.post(HOVE + "/resignation", Map.of("lastday", "2020-05-31")));
    secretary.get("/register/statutory").then().body("items", hasSize(0));

    erase(person)
        .then()
        .statusCode(200)
        .body("erasure.contacterasedon", notNullValue())
        .body("erasure.nameerasedon", nullValue())
        .body("erasure.law", startsWith("Companies Act 2006, s1"));
    secretary.get(person).then().body("name", equalTo(NAME));
  }

  @Test
  void all_who_are_erased_at_once_are_erased() {
    List<String> persons = Stream.generate(this::person).limit(12).toList();
    var codes = persons.parallelStream().map(one -> erase(one).statusCode()).toList();
    assertEquals(Collections.nCopies(12, 200), codes);
  }

  @Test
  void a_second_click_answers_as_the_first() {
    String person = person();
    String key = UUID.randomUUID().toString();
    Response first = secretary.post(person + "/erasure", ASKED, key);
    assertEquals(first.asString(), secretary.post(person + "/erasure", ASKED, key).asString());
    assertEquals(404, Api.secretary().post(person + "/erasure", ASKED).statusCode());
    secretary
        .post(person + "/erasure", Map.of("reason", "because", "askedby", "person"))
        .then()
        .statusCode(400)
        .body("field", equalTo("reason"))
        .body("value", equalTo("because"));
  }

  @Test
  void nothing_that_is_kept_can_be_opened_again_and_no_entry_has_changed() throws Exception {
    String person = person();
    made(secretary.post(person + "/electronic-notice", agreement()));
    binding(secretary.post(person + "/invitations", Map.of()).path("code"));
    List<String> before = entries();
    assertEquals(2, keysOf(person));

    assertEquals(200, erase(person).statusCode());
    secretary.get(person);

    assertEquals(0, keysOf(person));
    assertEquals(before, entries().subList(0, before.size()));
    assertEquals(before.size() + 2, entries().size());
    assertNothingSealedIsShown();
    projections.rebuild("people").await().indefinitely();
    projections.rebuild("particulars").await().indefinitely();
    secretary.get("/people").then().body("items[0].name", nullValue());
    assertNothingSealedIsShown();
    for (String secret : List.of(NAME, EMAIL)) {
      for (String kept : everything()) {
        assertTrue(Spellings.of(secret).noneMatch(kept::contains), () -> secret + " in " + kept);
      }
    }
  }

  @Test
  void what_was_recorded_by_who_died_before_the_keys_were_destroyed_is_made_up_for() {
    String person = person();
    UUID id = UUID.fromString(person.substring("/people/".length()));
    var stream = PEOPLE.stream(id);
    var erase = new ErasePerson(id, "objection", "agent", LocalDate.EPOCH, List.of(), List.of());
    shell
        .handle(
            request(),
            List.of(stream),
            loaded ->
                Plan.of(
                    new PersonDecider().decide(erase, loaded.state(stream), Practice.UNKNOWN),
                    stream))
        .await()
        .indefinitely();

    for (int tries = 0; tries < 200 && keysOf(person) > 0; tries++) {
      LockSupport.parkNanos(50_000_000);
    }
    assertEquals(0, keysOf(person));
  }

  private Request request() {
    var id = UUID.randomUUID();
    String convener = secretary.convener();
    return new Request(convener, "login:x", "role:secretary", Instant.EPOCH, null, id, null);
  }

  private int keysOf(String person) {
    String id = person.substring("/people/".length());
    String path = "/membership/internal/v1/person-keys?convener=" + secretary.convener();
    return new Api("none", Tokens.withoutConvener("system"))
        .get(path + "&ids=" + id + "," + id + "/contact")
        .<Map<String, String>>path("keys")
        .size();
  }

  /** The views over whichever generation serves. */
  private void assertNothingSealedIsShown() {
    String shown = rows("select p::text from person p where convener = '%s'").toString();
    assertTrue(shown.contains(secretary.convener()), shown);
    assertFalse(shown.contains("ciphertext"), shown);
    String stated = rows("select p::text from particular p where convener = '%s'").toString();
    assertFalse(stated.contains("ciphertext"), stated);
  }

  private List<String> everything() {
    var kept = new ArrayList<String>();
    for (String table :
        List.of(
            "entry",
            "sealing_key",
            "idempotency",
            "person",
            "particular",
            "mandate",
            "invitation")) {
      kept.addAll(rows("select t::text from " + table + " t where convener = '%s'"));
    }
    kept.addAll(rows("select convert_from(bytes, 'UTF8') from entry where convener = '%s'"));
    return kept;
  }

  private List<String> rows(String query) {
    var rows = new ArrayList<String>();
    for (Row row :
        everything.query(query.formatted(secretary.convener())).execute().await().indefinitely()) {
      rows.add(row.getString(0));
    }
    return rows;
  }

  private List<String> entries() throws Exception {
    var found = new ArrayList<String>();
    log.scan(
            secretary.convener(),
            "",
            Long.MAX_VALUE,
            bytes -> found.add(new String(bytes, ISO_8859_1)))
        .toCompletionStage()
        .toCompletableFuture()
        .get(30, TimeUnit.SECONDS);
    return found;
  }
}
