package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.CityResolutions.RESOLUTIONS;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** What a binding ballot decides enters the register, and settles the resolution put by it. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class BindingOverRestTest {

  private static final String DECISIONS = "/governance/api/v1/decisions";
  static final String TERMS =
      """
      {"composition":[{"rule":"members","source":"members","title":"Member","office":"member",
         "voice":"votes"}],
       "ruleset":{"preset":"ordinary-resolution"},
       "notice":{"days":"14","count":"clear-days"},
       "calling":{"offices":["secretary"]},
       "agenda":{"offices":["secretary"],"others":"time"},
       "interests":{"handling":"noted","declaredwithindays":"28"}}""";

  @Test
  void a_special_resolution_in_writing_is_recorded_once_filed_and_annulled() {
    var city = new City();
    var secretary = city.secretary;
    String ballot = UUID.randomUUID().toString();
    try (var ballots = new BindingBallots(city.name, ballot)) {
      ballots.circulated();
      String resolution = put(secretary, ballot);
      ballots.declared();
      String decision = is(secretary, "in-force", resolution).path("settled.decision");
      assertRecorded(city, decision, ballot);
      assertDossier(secretary, decision, ballot);
      secretary
          .get(resolution)
          .then()
          .body("filings.clause", hasItem("Companies Act 2006 s30(1)"))
          .body("filings.due", hasItem("2026-07-01"));
      secretary
          .get(resolution + "/validity")
          .then()
          .body("checks.find { it.requirement == 'majority' }.finding", equalTo("good"))
          .body("checks.find { it.requirement == 'filing' }.finding", equalTo("doubtful"))
          .body(
              "checks.find { it.requirement == 'text-as-in-the-notice' }.finding", equalTo("good"));

      ballots.declared();
      ballots.electedUnopposed();
      ballots.annulled();
      is(secretary, "annulled", resolution);
      assertAnnulled(secretary, decision);
      assertNothingToFile(secretary, resolution);
      secretary
          .get(DECISIONS)
          .then()
          .body("items.outcome", containsInAnyOrder("passed", "elected-unopposed"));
    }
  }

  // of what is annulled nothing is to be sent, from that day on
  private static void assertNothingToFile(Somebody secretary, String resolution) {
    secretary.get(resolution).then().body("filings.state", contains("not-due"));
    secretary.get(RESOLUTIONS + "/filings?state=not-due").then().body("items", hasSize(1));
    for (String state : List.of("due", "overdue")) {
      secretary.get(RESOLUTIONS + "/filings?state=" + state).then().body("items", hasSize(0));
    }
  }

  @Test
  void what_a_ballot_carried_that_nobody_had_proposed_is_filed_all_the_same() {
    var city = new City();
    var secretary = city.secretary;
    try (var ballots = new BindingBallots(city.name, UUID.randomUUID().toString())) {
      ballots.circulated();
      ballots.declared();
      String filings = RESOLUTIONS + "/filings?on=2026-07-02&state=";
      var due =
          eventually(
              "it is to be filed",
              () ->
                  Optional.of(secretary.get(filings + "overdue"))
                      .filter(it -> !it.jsonPath().getList("items").isEmpty()));
      due.then().body("items.clause", contains("Companies Act 2006 s30(1)"));
      due.then().body("items.due", contains("2026-07-01"));
      String resolution = RESOLUTIONS + "/" + due.path("items[0].resolution");
      secretary
          .get("/governance/api/v1/waiting")
          .then()
          .body("items.find { it.does == 'file' }.of", equalTo(last(resolution)));
      new Somebody(city.name, "executive").get(resolution).then().statusCode(404);
      String decision = secretary.get(resolution).path("recordof");
      var dossier =
          eventually(
              "the dossier has it too",
              () ->
                  Optional.of(secretary.get(DECISIONS + "/" + decision + "/dossier"))
                      .filter(it -> it.path("resolutions") != null));
      dossier
          .then()
          .body("resolutions.state", contains("in-force"))
          .body("sections.find { it.title == 'What follows' }.lines.name", hasItem("Filing"))
          .body("checklists[0].checks[0].sentence", containsString("nobody had proposed it"));
      filed(secretary, resolution);
      secretary.get(filings + "filed").then().body("items", hasSize(0));
      secretary.get(resolution).then().body("filings.state", contains("filed"));

      ballots.declared();
      ballots.annulled();
      is(secretary, "annulled", resolution);
      secretary.get(RESOLUTIONS).then().body("items", hasSize(1));
    }
  }

  @Test
  void once_its_result_is_annulled_nothing_is_to_be_filed() {
    var city = new City();
    try (var ballots = new BindingBallots(city.name, UUID.randomUUID().toString())) {
      ballots.circulated();
      ballots.declared();
      ballots.annulled();
      eventually(
          "it is not due",
          () ->
              Optional.of(city.secretary.get(RESOLUTIONS + "/filings"))
                  .filter(it -> List.of("not-due").equals(it.jsonPath().getList("items.state"))));
      city.secretary.get("/governance/api/v1/waiting").then().body("items", hasSize(0));
    }
  }

  private static void filed(Somebody secretary, String resolution) {
    secretary
        .post(
            resolution + "/filings/copy",
            "{\"document\":{\"reference\":\"RES-1\",\"dated\":\"2026-06-20\"}}")
        .then()
        .statusCode(201);
  }

  @Test
  void what_is_kept_private_is_not_told_by_the_ballot_that_decided_it() {
    var city = new City();
    var secretary = city.secretary;
    String ballot = UUID.randomUUID().toString();
    try (var ballots = new BindingBallots(city.name, ballot)) {
      ballots.circulated();
      String resolution = put(secretary, ballot);
      keepPrivate(secretary);
      ballots.declared();
      String decision = is(secretary, "in-force", resolution).path("settled.decision");
      secretary
          .get(DECISIONS + "/" + decision + "/dossier")
          .then()
          .body("entries.rel", hasItem("ballot-decision-recorded"))
          .body("entries.rel", not(hasItem("ballot-decision-published")));
      new Somebody(city.name, "dashboard").get(DECISIONS + "/" + decision).then().statusCode(404);
      new Somebody(city.name, "representative")
          .get(DECISIONS + "/" + decision)
          .then()
          .statusCode(200);
    }
  }

  private static void keepPrivate(Somebody secretary) {
    String earlier =
        secretary
            .post(
                DECISIONS + "/earlier",
                """
                {"on":"2019-03-04","question":"That resolutions be kept","outcome":"carried",
                 "book":"Minute book 2"}""")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    secretary
        .post(
            "/governance/api/v1/publication",
            "{\"of\":\"resolutions\",\"disclosure\":\"private\",\"decidedby\":\"%s\"}"
                .formatted(last(earlier)))
        .then()
        .statusCode(201);
  }

  private static String put(Somebody secretary, String ballot) {
    String body =
        secretary
            .post(
                CityBoard.BODIES,
                """
                {"kind":"members-meeting","name":"General meeting","from":"2026-05-01","terms":%s}"""
                    .formatted(TERMS))
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    String resolution =
        secretary
            .post(
                RESOLUTIONS,
                """
                {"body":"%s","kind":"special-resolution","title":"New articles",
                 "text":"That the articles be altered","by":"%s"}"""
                    .formatted(last(body), CityBoard.ANNE))
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    String putting = "{\"vehicle\":\"written-resolution\",\"ballot\":\"%s\"}".formatted(ballot);
    eventually(
        "the ballot is heard of",
        () ->
            Optional.of(secretary.post(resolution + "/putting", putting))
                .filter(it -> it.statusCode() == 201));
    return resolution;
  }

  private static Response is(Somebody secretary, String state, String resolution) {
    return eventually(
        "it is " + state,
        () -> Optional.of(secretary.get(resolution)).filter(it -> state.equals(it.path("state"))));
  }

  private static void assertRecorded(City city, String decision, String ballot) {
    var dashboard = new Somebody(city.name, "dashboard");
    eventually(
            "the decision",
            () ->
                Optional.of(dashboard.get(DECISIONS + "/" + decision))
                    .filter(it -> it.statusCode() == 200))
        .then()
        .body("ballot", equalTo(ballot))
        .body("kind", equalTo("special-resolution"))
        .body("vehicle", equalTo("written-resolution"))
        .body("outcome", equalTo("passed"))
        .body("entitled.electors", equalTo("30"))
        .body("arithmetic", hasItem(containsString("23 needed")))
        .body("links.rel", hasItem("declaration"))
        .body("state", equalTo("stands"));
  }

  private static void assertDossier(Somebody secretary, String decision, String ballot) {
    String at = DECISIONS + "/" + decision + "/dossier";
    secretary
        .get(at)
        .then()
        .statusCode(200)
        .body("decision.outcome", equalTo("passed"))
        .body(
            "sections.find { it.title == 'Dissent' }.lines.find { it.name == 'By whom' }.text",
            containsString("/ballots/api/v1/ballots/" + ballot + "/result"))
        .body("resolutions.title", hasItem("New articles"))
        .body("checklists.finding", hasItem("doubtful"))
        .body("entries.rel", hasItems("ballot-decision-recorded", "roll", "declaration"))
        .body("entries.find { it.rel == 'roll' }.data.electors", equalTo("30"))
        .body(
            "sections.title",
            contains(
                "What was asked",
                "Who was entitled",
                "Notice",
                "How it was decided",
                "By what authority",
                "Dissent",
                "What follows"));
    byte[] pdf = secretary.get(at + "?format=pdf").then().statusCode(200).extract().asByteArray();
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
  }

  private static void assertAnnulled(Somebody secretary, String decision) {
    String at = DECISIONS + "/" + decision;
    eventually(
        "it is annulled",
        () -> Optional.of(secretary.get(at)).filter(it -> "annulled".equals(it.path("state"))));
    assertEquals("2026-06-19", secretary.get(at).path("since"));
    secretary.get(at + "?on=2026-06-18").then().body("state", equalTo("stands"));
    secretary.get(DECISIONS + "?q=articles").then().body("items", hasSize(1));
  }
}
