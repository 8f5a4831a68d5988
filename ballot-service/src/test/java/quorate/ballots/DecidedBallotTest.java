package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * Four practices with 2, 3, 20 and 1 thousand patients decide: a contract by heads, by patients and
 * by both, an ordinary resolution at exactly half and a special one at exactly 75 %.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class DecidedBallotTest {

  private static final LocalDate FILE = LocalDate.of(2026, 5, 1);
  private static final List<String> PRACTICES = List.of("G80001", "G80002", "G80003", "G80004");
  private static final List<String> PATIENTS = List.of("2100", "2500", "20499", "600");

  @Inject LoginHash logins;

  private final Asker asker = new Asker(Asker.newConvener());

  @Test
  void what_the_votes_come_to_is_counted_declared_and_shown() {
    try (var register = new Register(asker.convener())) {
      for (String code : PRACTICES) {
        register.practice(code, "09D").member(code);
        register.patients(code, PATIENTS.get(PRACTICES.indexOf(code)), FILE);
        var login = logins.of(Tokens.ISSUER, "hand-of-" + code);
        register.mandate(register.person(login), code, null);
      }
      register.known();
      Asker.await("the register is heard", this::previewed);
      preview()
          .then()
          .body("weight", equalTo("4"))
          .body("weights.patients", equalTo("26"))
          .body("lines.weights.patients", contains("2", "3", "20", "1"))
          .body("constituencies[0].weights.patients", equalTo("26"));
      var heads = contract();
      var patients = contract();
      var both = contract();
      var half = poll("ordinary-resolution");
      var quarters = poll("special-resolution");
      Instant opens = Instant.now().plusSeconds(8);
      Instant closes = opens.plusSeconds(30);
      notice(heads, opens, closes, Asked.byAgreement("practices"));
      notice(patients, opens, closes, Asked.byAgreement("patients"));
      notice(both, opens, closes, Asked.byBoth());
      notice(half, opens, closes, Asked.preset("ordinary-resolution", opens));
      notice(quarters, opens, closes, Asked.preset("special-resolution", opens));
      register.known();
      var ballots = List.of(heads, patients, both, half, quarters);
      ballots.forEach(each -> asker.awaitState(each, "open"));
      register.known();
      List.of(heads, patients, both).forEach(each -> vote(each, "AABA"));
      vote(half, "AABB");
      vote(quarters, "AAAB");
      ballots.forEach(each -> asker.awaitState(each, "counted"));

      rollOf(both);
      declared(heads, "contract-vote", "passed");
      declared(patients, "contract-vote", "lost")
          .body("outcome.statements[2].figures[0].value", equalTo("6"))
          .body("outcome.statements[2].figures[1].value", equalTo("20"))
          .body("outcome.statements[2].source", equalTo("Agreement clause 7"));
      declared(both, "contract-vote", "lost")
          .body("outcome.statements.about", contains("notice", "quorum", "mark", "mark"))
          .body("outcome.statements.holds", contains(true, true, true, false));
      declared(half, "ordinary-resolution", "lost")
          .body("outcome.statements.source", hasItem("Companies Act 2006 s282(3) and (4)"));
      declared(quarters, "special-resolution", "passed")
          .body("outcome.statements[2].figures[4].value", equalTo("3"))
          .body("winner", nullValue());
      inEachForm(both);
    }
  }

  private void inEachForm(String ballot) {
    String at = Asker.PATH + "/" + ballot + "/result";
    asker
        .secretary()
        .get(at + "/certificate?format=html")
        .then()
        .statusCode(200)
        .body(containsString("<p class=\"outcome\">It is lost.</p>"))
        .body(containsString("contract-vote, version 1"))
        .body(containsString("weighed by patients. As it says. [Agreement clause 7]"))
        .body(containsString("4 by one per practice, 26 by patients"))
        .body(containsString("This does not hold."));
    asker
        .secretary()
        .accept("text/csv")
        .get(at)
        .then()
        .statusCode(200)
        .body(containsString("0,,\"contract-vote, version 1\",,lost,"))
        .body(not(containsString("winner")))
        .body(not(containsString("elected")));
    var officer = asker.by("officer", "returning-officer");
    officer
        .get(at + "/papers")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:no-such-file"))
        .body("detail", containsString("Accept: text/csv"));
    officer
        .accept("text/csv")
        .get(at + "/papers")
        .then()
        .statusCode(200)
        .body(equalTo("weight,paper,A: Yes,B: No\r\n1,valid,,1\r\n3,valid,1,\r\n"));
  }

  private Response preview() {
    String body =
        "{\"on\":\"2026-05-01\",\"electorate\":%s,%s\"weightbasis\":\"one-per-practice\"}"
            .formatted(Asked.AREA, Asked.FURTHER);
    return asker.secretary().body(body).post("/ballots/api/v1/rolls/preview");
  }

  private boolean previewed() {
    Response roll = preview();
    return roll.statusCode() == 200 && "4".equals(roll.path("electors"));
  }

  private String contract() {
    return drafted(Asked.draft("contract-decision", "contract", Asked.AREA, Asked.FURTHER));
  }

  private String poll(String kind) {
    return drafted(Asked.draft(kind, "poll-of-a-meeting", "{\"kind\":\"members\"}", ""));
  }

  private String drafted(String body) {
    Response made = asker.secretary().body(body).post(Asker.PATH);
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  private void notice(String ballot, Instant opens, Instant closes, String rules) {
    boolean contract = rules.contains("agreement");
    var day = contract ? FILE : LocalDate.ofInstant(opens, ZoneId.of("Europe/London"));
    String body =
        "{\"recorddate\":\"%s\",\"opens\":\"%s\",\"closes\":\"%s\",%s}"
            .formatted(day, opens, closes, rules);
    Response given = asker.secretary().body(body).post(Asker.PATH + "/" + ballot + "/notice");
    assertEquals(201, given.statusCode(), given.asString());
  }

  private void vote(String ballot, String choices) {
    for (int i = 0; i < PRACTICES.size(); i++) {
      String body =
          "{\"practice\":\"%s\",\"answer\":\"%s\"}"
              .formatted(PRACTICES.get(i), choices.charAt(i) == 'A' ? "yes" : "no");
      Response cast =
          asker
              .representative("hand-of-" + PRACTICES.get(i))
              .body(body)
              .post(Asker.PATH + "/" + ballot + "/votes");
      assertEquals(201, cast.statusCode(), cast.asString());
    }
  }

  private void rollOf(String ballot) {
    asker
        .secretary()
        .get(Asker.PATH + "/" + ballot + "/roll")
        .then()
        .statusCode(200)
        .body("items.weight", contains("1", "1", "1", "1"))
        .body("items.weights.patients", contains("2", "3", "20", "1"));
    asker
        .secretary()
        .get(Asker.PATH + "/" + ballot)
        .then()
        .body("roll.weights.patients", equalTo("26"))
        .body("notice.rules", nullValue())
        .body("notice.ruleset.marks.weighting.name", contains("practices", "patients"));
  }

  private ValidatableResponse declared(String ballot, String rules, String verdict) {
    String at = Asker.PATH + "/" + ballot;
    Response declared = asker.by("officer", "returning-officer").post(at + "/declaration");
    assertEquals(201, declared.statusCode(), declared.asString());
    return asker
        .secretary()
        .get(at + "/result")
        .then()
        .statusCode(200)
        .body("stages.elected", everyItem(nullValue()))
        .body("outcome.ruleset", equalTo(rules))
        .body("outcome.verdict", equalTo(verdict))
        .body("outcome.bythevotes", equalTo(verdict));
  }
}
