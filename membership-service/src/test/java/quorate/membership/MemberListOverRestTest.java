package quorate.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.log.EventLog;
import quorate.chassis.project.Projections;
import quorate.chassis.seal.KeyRing;
import quorate.membership.files.WorkbookTest;
import quorate.testkit.ServiceUnderTest;

/** The secretary's own list of members, from its titles to what the register says. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MemberListOverRestTest {

  private static final String NAME = "Wilhelmina Featherstonehaugh";
  private static final String EMAIL = "wilhelmina@featherstonehaugh.example";
  private static final String HEADER =
      "ODS code,Practice,Class,Shares,Amount paid,Date admitted,Nominee,Nominee email,Representative,Email\n";
  private static final String HOVE =
      "G81001,Hove Medical Centre,Ordinary,100,£100.00,2020-04-01,%s,%s,Bo Example,bo@example.org%n"
          .formatted(NAME, EMAIL);
  private static final String LIST =
      HEADER
          + HOVE
          + "G81006,,Ordinary,50,,2021-04-01,Cy Example,cy@example.org,Cy Example,cy@example.org\n"
          + "G81999,,Ordinary,50,,2021-04-01,,,,\n";
  private static final String HOME = "1 Lost Lane; Hove";
  private static final String PERSONS =
      """
      ODS code,Representative,Email,Role,Service address,Electronic notice agreed,Notice scope,Deputy name
      G81001,%s,%s,Practice manager,%s,2026-05-01,ballots,Cy Example
      """
          .formatted(NAME, EMAIL, HOME);
  private static final Map<String, Object> ALL = Map.of("changes", "all");

  @Inject EventLog log;
  @Inject KeyRing keys;
  @Inject Projections projections;

  private final Api secretary = Api.secretary();

  @BeforeEach
  void the_practices_are_in_the_register() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    Response answer = secretary.upload(map, Samples.demonstration(map), "?areas=09D");
    secretary.post(at(answer) + "/acceptance", ALL).then().statusCode(200);
  }

  @Test
  void a_list_makes_members_holdings_nominees_and_representatives() {
    String list = preview("Members.csv", LIST);
    secretary
        .get(list)
        .then()
        .body("kind", equalTo("member-list"))
        .body("file", equalTo("list.csv"))
        .body("filedatefrom", equalTo("received"))
        .body("columns.find { it.title == 'Nominee' }.holds", equalTo("nominee"))
        .body("groups.find { it.group == 'membership' }.changes", equalTo(6))
        .body("groups.find { it.group == 'people' }.changes", equalTo(5))
        .body("problems", hasSize(1))
        .body("problems[0].line", equalTo(4))
        .body("problems[0].value", equalTo("G81999"))
        .body("problems[0].message", equalTo("The register has no such practice."));
    secretary
        .get(list + "/changes?limit=200")
        .then()
        .body("items.findAll { it.kind == 'holder' }.person.name", contains(NAME, "Cy Example"))
        .body("items.findAll { it.kind == 'person' }.reason", everyItem(notNullValue()));
    secretary.get("/members").then().body("items", hasSize(0));
    accept(list);
    secretary
        .get("/members/G81001?on=2026-05-01")
        .then()
        .body("from", equalTo("2020-04-01"))
        .body("shares", equalTo("100"))
        .body("amountpaid", equalTo("100.00"))
        .body("holder", equalTo("nominee"))
        .body("persons", hasSize(1));
    secretary
        .get("/people")
        .then()
        .body("items", hasSize(3))
        .body("items.find { it.name == '" + NAME + "' }.email", equalTo(EMAIL))
        .body("items.find { it.name == 'Cy Example' }.mandates[0].practice", equalTo("G81006"));
    secretary.get(preview("Members.csv", LIST)).then().body("changes", equalTo(0));
  }

  @Test
  void a_list_that_is_handed_in_twice_records_nobody_twice_even_without_addresses() {
    String list =
        """
        Practice code,Member since,Nominee,Representative
        G81001,2020-04-01,Wilma Example,Bo Example
        G81006,2020-04-01,Cy Example,Cy Example
        """;
    String one = preview("Members.csv", list);
    String other = preview("Members.csv", list);
    accept(one);
    assertMoved(other, "somebody of this name who acts or holds for G81001");
    secretary.get("/people").then().body("items", hasSize(3));
    secretary.get(preview("Members.csv", list)).then().body("changes", equalTo(0));
  }

  @Test
  void what_was_stated_since_the_preview_is_not_overwritten_and_both_are_told() {
    accept(preview("Members.csv", LIST));
    String stale = preview("Members.csv", shares("111"));
    String other = preview("Members.csv", shares("88"));
    accept(preview("Members.csv", shares("222")));
    assertMoved(stale, "had Ordinary, 100 shares with £100.00 paid from 2020-04-01");
    assertMoved(other, "has Ordinary, 222 shares");
    secretary.get("/members/G81001").then().body("shares", equalTo("222"));
    accept(preview("Members.csv", shares("111")));
    secretary.get("/members/G81001").then().body("shares", equalTo("111"));
  }

  @Test
  void an_address_that_was_stated_by_hand_since_the_preview_stands() {
    accept(preview("Members.csv", LIST));
    String stale =
        preview(
            "Members.csv", "ODS code,Representative,Email\nG81001,Bo Example,stale@example.org\n");
    String person = secretary.get("/people").path("items.find { it.name == 'Bo Example' }.person");
    secretary
        .post("/people/" + person + "/contact-details", Map.of("email", "newer@example.org"))
        .then()
        .statusCode(201);
    assertMoved(stale, "another since the preview");
    secretary.get("/people/" + person).then().body("email", equalTo("newer@example.org"));
  }

  private static String shares(String number) {
    return "ODS code,Class,Shares\nG81001,Ordinary,%s\n".formatted(number);
  }

  private void assertMoved(String list, String why) {
    secretary
        .post(list + "/acceptance", ALL)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:register-has-moved"))
        .body("detail", containsString(why));
  }

  @Test
  void a_later_list_proposes_what_differs_and_another_name_at_an_address_is_doubtful() {
    accept(preview("Members.csv", LIST));
    String later =
        HEADER
            + "G81001,,Ordinary,120,£100,2020-04-01,%s,w@example.org,Bo Other,bo@example.org%n"
                .formatted(NAME)
            + "G81006,,Ordinary,50,,2020-04-01,,,,\n";
    String list = preview("Members 2026-06-01.csv", later);
    secretary
        .get(list)
        .then()
        .body("filedate", equalTo("2026-06-01"))
        .body("doubtful", equalTo(1))
        .body("remarks.remark", contains(containsString("the register since 2021-04-01")));
    secretary
        .get(list + "/changes")
        .then()
        .body("items.kind", contains("holding", "contact", "person-renamed"));
  }

  @Test
  void persons_come_with_capacity_role_address_and_agreement_from_csv_and_xlsx() throws Exception {
    String at = preview("Members 2026-06-01.csv", PERSONS);
    secretary.get(at).then().body("groups.find { it.group == 'people' }.changes", equalTo(7));
    secretary
        .get(at + "/changes")
        .then()
        .body("items.find { it.kind == 'service-address' }.person.serviceaddress", equalTo(HOME))
        .body("items.find { it.kind == 'electronic-notice' }.person.email", equalTo(EMAIL))
        .body("items.find { it.kind == 'role' }.facts.role", equalTo("practice-manager"));
    secretary
        .as("adi", "auditor")
        .get(at + "/changes")
        .then()
        .body("items.person", everyItem(nullValue()));
    accept(at);
    secretary
        .get("/people?on=2026-06-02")
        .then()
        .body("items", hasSize(2))
        .body("items.find { it.name == '%s' }.serviceaddress".formatted(NAME), equalTo(HOME))
        .body(
            "items.find { it.name == '%s' }.electronicnotice.on".formatted(NAME),
            equalTo("2026-05-01"))
        .body(
            "items.find { it.name == '%s' }.electronicnotice.scope".formatted(NAME),
            equalTo("ballots"))
        .body(
            "items.find { it.name == '%s' }.roles.role".formatted(NAME),
            contains("practice-manager"))
        .body("items.find { it.name == 'Cy Example' }.mandates[0].capacity", equalTo("deputy"));
    byte[] sheet =
        WorkbookTest.saved(PERSONS.replace(HOME, "1 Lost Lane&#10;Hove"), "2026-06-02T09:00:00Z");
    secretary
        .get(at(secretary.upload("Members.xlsx", sheet, "")))
        .then()
        .body("rows", equalTo(1))
        .body("problems", hasSize(0))
        .body("changes", equalTo(0))
        .body("doubtful", equalTo(0));
    for (String entry : entries("changes-proposed")) {
      for (String secret : List.of(NAME, EMAIL, HOME, "Lost Lane")) {
        assertTrue(Spellings.of(secret).noneMatch(entry::contains), () -> secret + " in " + entry);
      }
    }
  }

  @Test
  void what_columns_hold_is_said_once_and_remembered() {
    String odd = "Where,Stake\nG81001,7\n";
    byte[] bytes = odd.getBytes(StandardCharsets.UTF_8);
    secretary.upload("x.csv", bytes, "").then().statusCode(422);
    var columns =
        List.of(
            Map.of("title", "Where", "holds", "practice"),
            Map.of("title", "Stake", "holds", "shares"));
    String mapping = at(secretary.post("/column-mappings", Map.of("columns", columns)));
    secretary.get(mapping).then().body("columns.holds", contains("practice", "shares"));
    secretary.get("/column-mappings").then().body("items", hasSize(1));
    secretary
        .get(preview("x.csv", odd))
        .then()
        .body("columns.holds", contains("practice", "shares"))
        .body("remarks.remark", contains(containsString("does not say since when")));
    secretary
        .post("/column-mappings", Map.of("columns", columns))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:columns-mapped-so-already"));
    assertEquals(422, Api.secretary().upload("x.csv", bytes, "").statusCode());
  }

  @Test
  void titles_of_which_nothing_is_said_may_keep_what_they_are_known_for() {
    var columns =
        List.of(
            Map.of("title", "ODS code"),
            Map.of("title", "Stake", "holds", "shares"),
            Map.of("title", "Class", "holds", ""));
    String mapping =
        at(secretary.post("/column-mappings", Map.of("columns", columns, "usual", true)));
    secretary
        .get(mapping)
        .then()
        .body("columns.findAll { it.holds }.holds", contains("practice", "shares"));
  }

  @Test
  void whoever_is_rejected_is_forgotten_and_the_rest_accepted_one_by_one() throws Exception {
    String list = preview("Members.csv", HEADER + HOVE);
    List<Map<String, Object>> changes = secretary.get(list + "/changes").path("items");
    var hers =
        changes.stream().filter(c -> "person".equals(c.get("kind"))).findFirst().orElseThrow();
    String holder = String.valueOf(hers.get("stream"));
    assertTrue(keyOf(holder));
    secretary.post(list + "/rejection", Map.of("changes", List.of(hers.get("change"))));
    secretary
        .get(list + "/changes")
        .then()
        .body("items.find { it.kind == 'holder' }.person", nullValue());
    for (int tries = 0; tries < 200 && keyOf(holder); tries++) {
      LockSupport.parkNanos(50_000_000);
    }
    assertFalse(keyOf(holder));
    secretary
        .post(list + "/acceptance", ALL)
        .then()
        .statusCode(409)
        .body("detail", containsString("Whom it names was rejected or erased."));
    secretary.post(list + "/acceptance", Map.of("changes", List.of(1, 2))).then().statusCode(200);
    secretary.get("/members/G81001?on=2026-05-01").then().body("shares", equalTo("100"));
  }

  @Test
  void what_nobody_decided_about_is_shown_with_its_age_until_it_is_rejected() {
    String list = preview("Members.csv", HEADER + HOVE);
    secretary
        .get("/imports?undecided=true")
        .then()
        .body("items", hasSize(1))
        .body("items[0].kind", equalTo("member-list"))
        .body("items[0].undecided", equalTo(6))
        .body("items[0].undecideddays", equalTo(0))
        .body("items[0].previewed", notNullValue());
    secretary
        .post(list + "/rejection", Map.of("changes", "all", "doubtful", true))
        .then()
        .statusCode(200);
    secretary.get("/imports?undecided=true").then().body("items", hasSize(0));
    secretary.get(list).then().body("undecided", equalTo(0)).body("undecideddays", nullValue());
    secretary.get("/imports").then().body("items", hasSize(2));
  }

  @Test
  void whoever_is_erased_is_gone_from_the_import_too() {
    String list = preview("Members.csv", HEADER + "G81001,,,,,,,,Bo Example,bo@example.org\n");
    accept(list);
    String person = secretary.get("/people").path("items[0].person");
    secretary
        .get(list + "/changes")
        .then()
        .body("items.person.email", contains(equalTo("bo@example.org"), nullValue()));
    secretary
        .post("/people/" + person + "/erasure", Map.of("reason", "objection", "askedby", "person"))
        .then()
        .statusCode(200);
    var nobody = contains(nullValue(), nullValue());
    secretary.get(list + "/changes").then().body("items.person", nobody);
    projections.rebuild("named").await().indefinitely();
    secretary.get(list + "/changes").then().body("items.person", nobody);
  }

  @Test
  void of_a_broken_list_the_sound_rows_are_proposed_or_it_is_refused_whole() {
    String cut = LIST.substring(0, LIST.indexOf("2021-04-01"));
    secretary
        .get(preview("cut.csv", cut))
        .then()
        .body("problems.line", contains(3))
        .body("groups.find { it.group == 'membership' }.changes", equalTo(3));
    secretary
        .get(preview("wide.csv", HEADER + HOVE.strip() + ",more\n"))
        .then()
        .body("problems[0].message", equalTo("The row has 11 cells and there are 10 titles."))
        .body("changes", equalTo(0));
    byte[] latin = LIST.replace("Bo", "B\u00F8").getBytes(StandardCharsets.ISO_8859_1);
    String read = at(secretary.upload("latin.csv", latin, ""));
    secretary.get(read + "/changes").then().body("items.person.name", hasItem("B\u00F8 Example"));
    for (String refused : List.of(HOVE, "", HEADER.replace("ODS code", "Number") + HOVE)) {
      secretary
          .upload("list.csv", refused.getBytes(StandardCharsets.UTF_8), "")
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:quorate:problem:file-cannot-be-used"));
    }
  }

  @Test
  void a_workbook_is_read_as_its_rows_are_and_after_a_file_that_brings_its_practices()
      throws Exception {
    Api other = Api.secretary();
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String after = at(other.upload(map, Samples.demonstration(map), "?areas=09D"));
    byte[] list =
        WorkbookTest.saved(
            "ODS code,Class,Shares,Member since\nG81001,Ordinary,7,01May2026",
            "2026-05-02T09:00:00Z");
    for (String query : List.of("", "?after=" + after.substring("/imports/".length()))) {
      other
          .get(at(other.upload("Members.xlsx", list, query)))
          .then()
          .body("changes", equalTo(query.isEmpty() ? 0 : 2))
          .body("problems", hasSize(query.isEmpty() ? 1 : 0));
    }
    secretary
        .get(at(secretary.upload("Members.xlsx", list, "")))
        .then()
        .body("changes", equalTo(2));
  }

  @Test
  void two_lists_do_not_record_one_person_twice() {
    String text = HEADER + "G81001,,,,,,,,Bo Example,bo@example.org\n";
    String first = preview("a.csv", text);
    String second = preview("b.csv", text);
    accept(first);
    secretary
        .post(second + "/acceptance", ALL)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:register-has-moved"));
    secretary.get("/people").then().body("items", hasSize(1));
  }

  @Test
  void no_entry_holds_a_name_or_an_address_in_clear() throws Exception {
    String broken = "G81007,,,%s,,,%s,%s,,%n".formatted(NAME, NAME, EMAIL);
    accept(preview(NAME + ".csv", LIST + broken + "%s,,,,,,,,,%n".formatted(NAME)));
    for (String entry : entries("changes-proposed", "problems")) {
      for (String secret : List.of(NAME, "Featherstonehaugh", EMAIL, "bo@example.org")) {
        assertTrue(Spellings.of(secret).noneMatch(entry::contains), () -> secret + " in " + entry);
      }
    }
  }

  @Test
  void an_auditor_sees_changes_and_not_whom_they_name() {
    String list = preview("Members.csv", HEADER + HOVE);
    secretary.get(list).then().body("state", equalTo("previewed"));
    secretary
        .as("adi", "auditor")
        .get(list + "/changes")
        .then()
        .statusCode(200)
        .body("items", hasSize(6))
        .body("items.person", everyItem(nullValue()));
  }

  private boolean keyOf(String holder) {
    return !keys.find(secretary.convener(), List.of(holder)).await().indefinitely().isEmpty();
  }

  private List<String> entries(String... words) throws Exception {
    var found = new ArrayList<String>();
    log.scan(
            secretary.convener(),
            "",
            Long.MAX_VALUE,
            bytes -> found.add(new String(bytes, StandardCharsets.ISO_8859_1)))
        .toCompletionStage()
        .toCompletableFuture()
        .get(30, TimeUnit.SECONDS);
    assertTrue(Stream.of(words).allMatch(it -> has(found, it)));
    return found;
  }

  private static boolean has(List<String> entries, String word) {
    return entries.stream().anyMatch(entry -> entry.contains(word));
  }

  private String preview(String name, String text) {
    return at(secretary.upload(name, text.getBytes(StandardCharsets.UTF_8), ""));
  }

  private static String at(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private void accept(String at) {
    Response answer = secretary.post(at + "/acceptance", ALL);
    assertEquals(200, answer.statusCode(), answer::asString);
  }
}
