package quorate.governance;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.CityResolutions.RESOLUTIONS;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** A resolution is carried and a later one revokes it: what was in force is said of any day. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ResolutionsOverRestTest {

  private static final DateTimeFormatter SAID =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));
  private static final String DECISIONS = "/governance/api/v1/decisions";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private City city = new City();
  private Somebody secretary = city.secretary;
  private @Nullable CityBoard board;
  private @Nullable CityMeeting called;

  // Not with the fields: the first instance is made before the service is there.
  @BeforeEach
  void begin() {
    city = new City();
    secretary = city.secretary;
    board = new CityBoard(city);
    called = new CityMeeting(board);
  }

  @AfterEach
  void end() {
    Reaudited.holds(city);
    requireNonNull(board).close();
  }

  @Test
  void of_any_day_between_the_register_says_what_was_in_force() {
    var meeting = requireNonNull(called);
    var resolutions = new CityResolutions(meeting);
    String item = meeting.item();
    meeting.sits(item);
    String let = carried(meeting, resolutions, item, "That the contract be let", "{}", "");
    String before = Instant.now().toString();

    String from = today.plusDays(10).toString();
    String replaces =
        ",\"replaces\":{\"resolution\":\"%s\",\"how\":\"revoked\"}".formatted(last(let));
    String revoke = "That the contract be let no more";
    String later =
        carried(meeting, resolutions, item, revoke, "{\"from\":\"%s\"}".formatted(from), replaces);

    String at = RESOLUTIONS + "/" + last(let);
    secretary.get(at).then().body("state", equalTo("in-force")).body("ended", nullValue());
    secretary.get(on(at, 9)).then().body("state", equalTo("in-force"));
    secretary
        .get(on(at, 10))
        .then()
        .body("state", equalTo("revoked"))
        .body("inforce", equalTo(false))
        .body("ended.by", equalTo(last(later)))
        .body("ended.from", equalTo(from));
    secretary.get(on(at, 10) + "&known=" + before).then().body("state", equalTo("in-force"));
    secretary.get(on(at, -1)).then().statusCode(404);
    secretary.get(on(at + "/validity", -1)).then().statusCode(404);
    var other = new Somebody(city.name, "executive");
    other.get(RESOLUTIONS + "?state=carried").then().body("items", hasSize(0));
    other.get(at + "/validity").then().statusCode(404);
    assertInForce(meeting, 9, let);
    assertInForce(meeting, 10, later);
    assertRegister(secretary.get(at).path("settled.decision"), before, from);
    assertDossier(secretary.get(RESOLUTIONS + "/" + last(later)).path("settled.decision"), let);
    assertTold(let, secretary.get(at).path("settled.decision"), before);
  }

  private void assertTold(String resolution, String decision, String before) {
    String asked = "?known=" + before;
    String said = "as known on " + SAID.format(Instant.parse(before)) + " (London)";
    for (String at : List.of(DECISIONS + "/" + decision + "/dossier", resolution + "/validity")) {
      secretary.get(at + asked + "&format=html").then().body(containsString(said));
      secretary.get(at + asked).then().body("known", startsWith(before.substring(0, 19)));
      secretary.get(at).then().body("known", nullValue());
    }
    secretary
        .get(DECISIONS + "/extract" + asked)
        .then()
        .header("Content-Disposition", containsString("-known-" + before.substring(0, 11)));
    secretary
        .get(DECISIONS + "/extract" + asked + "&format=json")
        .then()
        .body("known", startsWith(before.substring(0, 19)));
  }

  private void assertDossier(String decision, String revoked) {
    String at = DECISIONS + "/" + decision + "/dossier";
    String earlier = secretary.get(RESOLUTIONS + "/" + last(revoked)).path("settled.decision");
    secretary
        .get(at)
        .then()
        .statusCode(200)
        .body("replaces", contains(earlier))
        .body(
            "sections.find { it.title == 'Notice' }.lines.find { it.name == 'Sent' }.text",
            containsString(") by email on "))
        .body(
            "sections.find { it.title == 'Dissent' }.lines.text",
            contains("Nobody, as it is recorded."))
        .body("checklists.advice", hasItem(containsString("not legal advice")))
        .body("entries.rel", hasItems("meeting-notice-sent", "resolution-put"));
    secretary
        .get(at + "?format=html")
        .then()
        .statusCode(200)
        .body(containsString("<h1>That the contract be let no more</h1>"));
    new Somebody(city.name, "body-member").get(at).then().statusCode(403);
  }

  private String carried(
      CityMeeting meeting,
      CityResolutions resolutions,
      String item,
      String text,
      String inForce,
      String more) {
    String resolution = resolutions.proposed(text, inForce, more);
    String motion = meeting.moved(item, text);
    resolutions.put(resolution, motion);
    meeting.carries(motion);
    resolutions.is(more.isEmpty() ? "in-force" : "carried", resolution);
    return resolution;
  }

  private String on(String path, int days) {
    return path + (path.contains("?") ? "&" : "?") + "on=" + today.plusDays(days);
  }

  private void assertInForce(CityMeeting meeting, int days, String one) {
    secretary
        .get(on(RESOLUTIONS + "?state=in-force&q=contract&body=" + meeting.body, days))
        .then()
        .body("items.resolution", contains(last(one)));
  }

  private void assertRegister(String decision, String before, String from) {
    String at = DECISIONS + "/" + decision;
    eventually(
        "the register knows",
        () ->
            Optional.of(secretary.get(on(at, 10)))
                .filter(it -> "revoked".equals(it.path("state"))));
    secretary.get(on(at, 9)).then().body("state", equalTo("stands"));
    secretary.get(on(at, -1)).then().statusCode(404);
    secretary.get(on(at, 10) + "&known=" + before).then().body("state", equalTo("stands"));
    secretary.get(on(at, 10)).then().body("since", equalTo(from));
    secretary
        .get(on(DECISIONS + "/extract", 10))
        .then()
        .contentType("text/csv; charset=utf-8")
        .body(containsString("That the contract be let,passed,revoked," + from));
    secretary
        .get(on(DECISIONS + "/extract?format=json", 9))
        .then()
        .body("items.find { it.decision == '%s' }.state".formatted(decision), equalTo("stands"));
    secretary
        .get(DECISIONS + "/extract?format=pdf")
        .then()
        .statusCode(400)
        .body("field", equalTo("format"))
        .body("mend", equalTo("Give csv or json."));
  }

  @Test
  void what_the_law_or_its_stage_does_not_let_be_done_is_refused_with_the_reason() {
    var meeting = requireNonNull(called);
    var resolutions = new CityResolutions(meeting);
    String item = meeting.item();
    meeting.sits(item);
    String resolution =
        resolutions.proposed(
            "{\"conditions\":[{\"condition\":\"funding\",\"text\":\"The ICB pays.\"}]}");
    secretary
        .post(CityResolutions.RESOLUTIONS, "{\"kind\":\"advice\"}")
        .then()
        .statusCode(400)
        .body("field", equalTo("kind"))
        .body("mend", startsWith("Give one of contract-decision, board-resolution, "))
        .body("mend", not(containsString("election")));
    secretary
        .post(
            resolution + "/putting",
            "{\"vehicle\":\"board-decision\",\"meeting\":\"%s\"}".formatted(last(meeting.at)))
        .then()
        .statusCode(422)
        .body("type", endsWith("put-by-another-way"))
        .body("field", equalTo("motion"));
    String motion = meeting.moved(item);
    refused(resolution + "/putting", resolutions.putting(motion), "resolution-not-seconded");
    meeting.made(resolution + "/second", "{\"by\":\"%s\"}".formatted(CityBoard.BEN));
    secretary
        .post(
            resolution + "/putting",
            "{\"vehicle\":\"written-resolution\",\"ballot\":\"%s\"}".formatted(CityBoard.BEN))
        .then()
        .statusCode(409)
        .body("type", endsWith("kind-not-by-this-vehicle"));
    meeting.made(resolution + "/putting", resolutions.putting(motion));
    refused(resolution + "/withdrawal", "{}", "resolution-put-already");
    secretary
        .get(resolution + "/validity")
        .then()
        .body("finding", equalTo("missing"))
        .body("checks.find { it.requirement == 'notice' }.finding", equalTo("good"))
        .body("checks.find { it.requirement == 'majority' }.finding", equalTo("missing"));

    meeting.carries(motion);
    resolutions.is("carried", resolution);
    String shown =
        "{\"document\":{\"reference\":\"ICB-2026-77\",\"dated\":\"%s\"}}".formatted(today);
    meeting.made(resolution + "/conditions/funding", shown);
    meeting.made(
        resolution + "/filings",
        """
        {"filing":"charity","title":"A copy","to":"Charity Commission","due":"2020-07-10",
         "clause":"Articles 12.4"}""");
    secretary
        .get(resolution)
        .then()
        .body("state", equalTo("in-force"))
        .body("conditions.met", hasItem(today.toString()));
    secretary.get(RESOLUTIONS + "/filings?state=overdue").then().body("items", hasSize(1));
    secretary
        .get(resolution + "/validity?format=html")
        .then()
        .statusCode(200)
        .body(containsString("not legal advice"))
        .body(containsString("overdue since 2020-07-10"));
    meeting.made(resolution + "/filings/charity", shown);
    secretary.get(RESOLUTIONS + "/filings?state=overdue").then().body("items", hasSize(0));
  }

  @Test
  void outsiders_hear_of_what_is_in_force_as_the_rule_says_and_of_nothing_else() {
    var meeting = requireNonNull(called);
    var resolutions = new CityResolutions(meeting);
    String item = meeting.item();
    meeting.sits(item);
    var outside = new Outside(city.name);
    String open = carried(meeting, resolutions, item, "That the first be open", "{}", "");
    published(open);
    rule(open, "private");
    String kept = carried(meeting, resolutions, item, "That the second be kept", "{}", "");
    rule(open, "published");
    String again = carried(meeting, resolutions, item, "That the third be open", "{}", "");
    published(again);

    var told =
        eventually(
            "outsiders hear of the third",
            () -> Optional.of(outside.all()).filter(it -> it.toString().contains(last(again))));
    assertEquals(2, told.size());
    assertTrue(told.getFirst().contains("governance.resolution-published.v1"));
    assertTrue(told.getFirst().contains("That the first be open"));
    assertFalse(told.toString().contains(last(kept)));
    assertFalse(told.toString().contains("kept"));
    secretary.get(kept).then().body("published", equalTo(false));
  }

  private void published(String resolution) {
    eventually(
        "it is published",
        () ->
            Optional.of(secretary.get(resolution))
                .filter(it -> Boolean.TRUE.equals(it.path("published"))));
  }

  private void rule(String resolution, String disclosure) {
    String decision = secretary.get(resolution).path("settled.decision");
    secretary
        .post(
            "/governance/api/v1/publication",
            "{\"of\":\"resolutions\",\"disclosure\":\"%s\",\"decidedby\":\"%s\"}"
                .formatted(disclosure, decision))
        .then()
        .statusCode(201);
  }

  @Test
  void of_two_resolutions_that_are_put_by_one_motion_at_once_one_is_refused() {
    var meeting = requireNonNull(called);
    var resolutions = new CityResolutions(meeting);
    String item = meeting.item();
    meeting.sits(item);
    String motion = meeting.moved(item);
    var both = List.of(resolutions.proposed("{}"), resolutions.proposed("{}"));
    both.forEach(it -> meeting.made(it + "/second", "{\"by\":\"%s\"}".formatted(CityBoard.BEN)));
    var answers =
        both.stream()
            .map(
                it ->
                    CompletableFuture.supplyAsync(
                        () -> secretary.post(it + "/putting", resolutions.putting(motion))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    int second = answers.getFirst().statusCode() == 409 ? 0 : 1;
    answers.get(1 - second).then().statusCode(201);
    answers
        .get(second)
        .then()
        .statusCode(409)
        .body("type", endsWith("another-is-put-by-it"))
        .body("detail", containsString(last(both.get(1 - second))));
    meeting.carries(motion);
    resolutions.is("in-force", both.get(1 - second));
    secretary.get(both.get(second)).then().body("state", equalTo("seconded"));
  }

  private void refused(String path, String body, String reason) {
    secretary.post(path, body).then().statusCode(409).body("type", endsWith(reason));
  }
}
