package quorate.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * Five members. On its day 28 one resolution passes by two agreements at once, and another, which
 * ends by the articles at an hour of its day 29, lapses; one ballot closes once all have voted, and
 * one is kept open longer.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class WrittenBallotTest {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final List<String> MEMBERS =
      List.of("G80001", "G80002", "G80003", "G80004", "G80005");
  private static final String MEMBERS_ONLY = "{\"kind\":\"members\"}";
  @Inject LoginHash logins;

  private final Asker asker = new Asker(Asker.newConvener());

  @Test
  void written_resolutions_pass_or_lapse_and_other_ballots_close_as_their_notice_says()
      throws Exception {
    try (var register = new Register(asker.convener())) {
      for (String code : MEMBERS) {
        register.practice(code, "09D").member(code);
        var login = logins.of(Tokens.ISSUER, "hand-of-" + code);
        register.mandate(register.person(login), code, null);
      }
      register.known();
      asker.awaiting(register.newest());
      String passing = written();
      String lapsing = written();
      String early = asker.drafted();
      String longer = asker.drafted();
      Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(6);
      Instant closes = opens.plusSeconds(10);
      var circulated = LocalDate.now(CIVIL).minusDays(27);
      var lapses = circulated.plusDays(28).atStartOfDay(CIVIL).toInstant();
      resolve(passing, opens, lapses, circulated, "");
      var last = LocalDateTime.ofInstant(closes, CIVIL);
      resolve(lapsing, opens, closes, last.toLocalDate().minusDays(28), until(last.toLocalTime()));
      advisory(early, opens, closes.plusSeconds(600), "\"closeswhenallvoted\":true");
      advisory(
          longer, opens, closes, "\"extendableuntil\":\"%s\"".formatted(closes.plusSeconds(900)));
      circulated(passing, circulated, lapses);
      register.known();
      List.of(passing, lapsing, early, longer).forEach(each -> asker.awaitState(each, "open"));
      register.known();

      says(lapsing, 0, "yes").then().statusCode(201);
      says(lapsing, 1, "no").then().statusCode(201);
      extend(longer, closes);
      passes(passing);
      closesWhenAllHaveVoted(early);
      lapses(lapsing);
      register.known();
      chooses(longer, 0, "A").then().statusCode(201);
      assertEquals("open", asker.state(longer));
      reminded(longer, opens);
    }
  }

  private void circulated(String ballot, LocalDate day, Instant lapses) {
    asker
        .representative("hand-of-" + MEMBERS.getFirst())
        .get(Asker.PATH + "/" + ballot)
        .then()
        .statusCode(200);
    Asker.await(
        "the notice is seen", () -> shown(ballot).extract().path("notice.inwriting") != null);
    shown(ballot)
        .body("notice.inwriting.circulated", equalTo(day.toString()))
        .body("notice.inwriting.lastday", equalTo(day.plusDays(27).toString()))
        .body("notice.inwriting.lapses", equalTo(lapses.toString()))
        .body("notice.inwriting.howtoagree", containsString("answer yes"))
        .body("notice.inwriting.source", containsString("s291(4)"));
  }

  private ValidatableResponse shown(String ballot) {
    return asker.secretary().get(Asker.PATH + "/" + ballot).then().statusCode(200);
  }

  private void passes(String ballot) throws Exception {
    says(ballot, 0, "no").then().statusCode(201);
    says(ballot, 1, "yes").then().statusCode(201);
    for (String choice : List.of("no", "yes")) {
      says(ballot, 1, choice).then().statusCode(409).body("type", problem("agreement-stands"));
    }
    try (var both = Executors.newFixedThreadPool(2)) {
      List<Callable<Response>> agree =
          List.of(() -> says(ballot, 0, "yes"), () -> says(ballot, 2, "yes"));
      for (var each : both.invokeAll(agree)) {
        assertEquals(201, each.get().statusCode(), each.get().asString());
      }
    }
    asker.awaitState(ballot, "counted");
    shown(ballot).body("closedearly", equalTo("passed"));
    says(ballot, 3, "yes").then().statusCode(409).body("type", problem("resolution-passed"));
    var told = declared(ballot).body("outcome.verdict", equalTo("passed"));
    assertTrue(Instant.parse(told.extract().path("outcome.passed")).isBefore(Instant.now()));
    told.body("options[0].votes", equalTo("3")).body("winner", nullValue());
  }

  private void lapses(String ballot) {
    asker.awaitState(ballot, "counted");
    says(ballot, 1, "yes")
        .then()
        .statusCode(409)
        .body("type", problem("resolution-lapsed"))
        .body("detail", containsString("s297(2)"));
    shown(ballot).body("closedearly", nullValue());
    declared(ballot)
        .body("outcome.verdict", equalTo("lapsed"))
        .body("outcome.passed", nullValue())
        .body("outcome.statements.find { it.about == 'agreement' }.holds", equalTo(false));
  }

  private void closesWhenAllHaveVoted(String ballot) {
    for (int i = 0; i < MEMBERS.size() - 1; i++) {
      chooses(ballot, i, "A").then().statusCode(201);
    }
    chooses(ballot, 0, "B").then().statusCode(201);
    assertEquals("open", asker.state(ballot));
    chooses(ballot, MEMBERS.size() - 1, "A").then().statusCode(201);
    asker.awaitState(ballot, "counted");
    shown(ballot).body("closedearly", equalTo("all-voted"));
    declared(ballot).body("options.votes", equalTo(List.of("4", "1", "0")));
  }

  private void extend(String ballot, Instant closes) {
    var later = closes.plusSeconds(600);
    extended(ballot, closes.plusSeconds(901))
        .then()
        .statusCode(422)
        .body("type", problem("not-within-extension"));
    var made = extended(ballot, later);
    assertEquals(201, made.statusCode(), made.asString());
    asker
        .secretary()
        .get(Asker.PATH + "/" + ballot)
        .then()
        .body("notice.closes", equalTo(later.toString()))
        .body("notice.extended.was", equalTo(closes.toString()))
        .body("notice.extended.reason", equalTo("notice-delayed"));
  }

  private void reminded(String ballot, Instant opens) {
    Asker.await("both reminders are told of", () -> reminders(ballot).size() >= 2);
    assertEquals(
        List.of(opens.plusSeconds(1).toString(), opens.plusSeconds(8).toString()),
        reminders(ballot));
    shown(ballot).body("notice.reminders", equalTo(reminders(ballot)));
  }

  // A record may be there twice, an entry may not.
  private List<String> reminders(String ballot) {
    var said =
        Pattern.compile("\"data\":\\{\"ballot\":\"" + ballot + "\",\"reminder\":\"([^\"]+)\"}");
    return Stored.records("quorate." + asker.convener() + ".ballot.log.v1").stream()
        .map(record -> new String(record.value(), UTF_8))
        .distinct()
        .map(said::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }

  private Response extended(String ballot, Instant closes) {
    String body = "{\"closes\":\"%s\",\"reason\":\"notice-delayed\"}".formatted(closes);
    return asker
        .by("officer", "returning-officer")
        .body(body)
        .post(Asker.PATH + "/" + ballot + "/extension");
  }

  private static org.hamcrest.Matcher<String> problem(String what) {
    return equalTo("urn:quorate:problem:" + what);
  }

  private String written() {
    Response made =
        asker
            .secretary()
            .body(Asked.draft("ordinary-resolution", "written-resolution", MEMBERS_ONLY, ""))
            .post(Asker.PATH);
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  private void resolve(
      String ballot, Instant opens, Instant closes, LocalDate circulated, String lapse) {
    notice(
        ballot,
        """
        {"recorddate":"%s","opens":"%s","closes":"%s",%s,"proceedings":{"circulated":"%1$s"}}"""
            .formatted(circulated, opens, closes, rules(lapse)));
  }

  private static String rules(String lapse) {
    return "\"ruleset\":{\"preset\":\"written-ordinary-resolution\"%s}".formatted(lapse);
  }

  private static String until(LocalTime hour) {
    return """
        ,"lapse":{"days":"29","until":"%s","clause":
          {"instrument":"articles","place":"30","text":"It lapses at this hour of day 29."}}"""
        .formatted(hour);
  }

  private void advisory(String ballot, Instant opens, Instant closes, String proceedings) {
    String notice = Asker.notice(opens, closes).strip();
    String with =
        notice.substring(0, notice.length() - 1) + ",\"proceedings\":{" + proceedings + "}";
    given(ballot, with + reminders(opens.plusSeconds(1), opens))
        .then()
        .statusCode(422)
        .body("type", problem("reminders-not-understood"))
        .body("field", equalTo("reminders[1]"))
        .body("value", equalTo(opens.toString()));
    notice(ballot, with + reminders(opens.plusSeconds(1), opens.plusSeconds(8)));
  }

  private static String reminders(Instant first, Instant second) {
    return ",\"reminders\":[\"%s\",\"%s\"]}".formatted(first, second);
  }

  private Response given(String ballot, String body) {
    return asker.secretary().body(body).post(Asker.PATH + "/" + ballot + "/notice");
  }

  private void notice(String ballot, String body) {
    Response given = given(ballot, body);
    assertEquals(201, given.statusCode(), given.asString());
  }

  private Response says(String ballot, int member, String answer) {
    return vote(ballot, member, "\"answer\":\"" + answer + "\"");
  }

  private Response chooses(String ballot, int member, String option) {
    return vote(ballot, member, "\"choose\":\"" + option + "\"");
  }

  private Response vote(String ballot, int member, String choice) {
    String code = MEMBERS.get(member);
    return asker
        .representative("hand-of-" + code)
        .body("{\"practice\":\"%s\",%s}".formatted(code, choice))
        .post(Asker.PATH + "/" + ballot + "/votes");
  }

  private ValidatableResponse declared(String ballot) {
    String at = Asker.PATH + "/" + ballot;
    Response declared = asker.by("officer", "returning-officer").post(at + "/declaration");
    assertEquals(201, declared.statusCode(), declared.asString());
    return asker.secretary().get(at + "/result").then().statusCode(200);
  }
}
