package quorate.ballots;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** A declared ballot that is challenged twice: counted again, then annulled and asked again. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ChallengedBallotTest {

  private static final String TITLE = "Cafés at £5, cŵn allowed";
  private static final String SAID = "Our paper was left in the drawer of Mrs Dimity.";

  @Inject LoginHash logins;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);
  private String at = "";
  private UUID ann = new UUID(0, 0);
  private UUID bob = ann;

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  private RequestSpecification officer() {
    return asker.by("officer", "returning-officer");
  }

  private RequestSpecification scrutineer() {
    return asker.by("sue", "scrutineer");
  }

  private void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
  }

  private String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.header("Location");
  }

  private void counted(Register register) {
    List.of("G80001", "G80002", "G80003").forEach(code -> register.practice(code, "09D"));
    ann = register.person(login("ann"));
    bob = register.person(login("bob"));
    register.mandate(ann, "G80001", null);
    register.mandate(bob, "G80002", null);
    register.mandate(register.person(login("cat")), "G80003", null);
    register.known();
    String draft = Asker.DRAFT.replace("Working together", TITLE);
    at = made(asker.secretary().body(draft).post(Asker.PATH));
    Instant opens = Instant.now().plusSeconds(1);
    String conduct =
        """
        "conduct":{"returningofficer":{"login":"%s","organisation":"A99"},"challengeperiod":"21"},
        "proceedings":{"closeswhenallvoted":true},"""
            .formatted(login("officer"));
    String notice =
        Asker.notice(opens, opens.plusSeconds(600)).replace("\"rules\"", conduct + "\"rules\"");
    made(asker.secretary().body(notice).post(at + "/notice"));
    register.known();
    String ballot = at.substring(at.lastIndexOf('/') + 1);
    asker.awaitState(ballot, "open");
    vote("ann", "G80001", "C");
    vote("bob", "G80002", "C");
    vote("cat", "G80003", "B");
    asker.awaitState(ballot, "counted");
  }

  private void vote(String subject, String practice, String option) {
    String paper = "{\"practice\":\"%s\",\"choose\":\"%s\"}".formatted(practice, option);
    made(asker.representative(subject).body(paper).post(at + "/votes"));
  }

  private Response lodge(String subject, String practice, String ground) {
    return asker
        .representative(subject)
        .body(
            "{\"ground\":\"%s\",\"practice\":\"%s\",\"text\":\"%s\"}"
                .formatted(ground, practice, SAID))
        .post(at + "/challenges");
  }

  private Response judge(RequestSpecification judge, String challenge, String consequence) {
    return judge
        .body(
            "{\"verdict\":\"upheld\",\"consequence\":\"%s\",\"reason\":\"It was.\"}"
                .formatted(consequence))
        .post(challenge + "/judgement");
  }

  private Response result() {
    return asker.secretary().get(at + "/result");
  }

  @Test
  void from_a_challenge_to_a_ballot_that_asks_again() throws IOException, SQLException {
    try (var register = new Register(convener)) {
      counted(register);
      register.known();
      declaredByItsOfficerAlone();
      String first = made(lodge("ann", "G80001", "count"));
      refused(lodge("ann", "G80001", "count"), 409, "challenged-already");
      refused(lodge("ann", "G80002", "count"), 403, "no-standing");
      made(officer().post(at + "/declaration"));
      Asker.await("the result is there", () -> result().statusCode() == 200);
      result()
          .then()
          .body("underchallenge", equalTo(true))
          .body("standing.challenges.open", equalTo("1"));
      recounted(first);
      register.known();
      String second = made(lodge("bob", "G80002", "roll"));
      register.known();
      erased(register, first, second);
      annulled(register, second);
      Asker.await("what bob wrote is forgotten", () -> text(second) == null);
      assertFalse(Stored.everything(convener).contains("Dimity"), "what was written is in clear");
    }
  }

  private void declaredByItsOfficerAlone() {
    String declaration = at + "/declaration";
    refused(asker.secretary().post(declaration), 403, "not-the-returning-officer");
    refused(
        asker.by("other", "returning-officer").post(declaration), 403, "not-the-returning-officer");
    Instant stale = Instant.now().minusSeconds(600);
    Response old =
        with(Tokens.ofLogIn(stale, "officer", convener, "returning-officer")).post(declaration);
    refused(old, 401, "log-in-not-recent");
    String challenge = old.header("WWW-Authenticate");
    assertTrue(
        challenge.startsWith("Bearer error=\"insufficient_user_authentication\""), challenge);
    assertTrue(challenge.endsWith("max_age=300"), challenge);
    refused(
        with(Tokens.ofSystem("officer", convener, "returning-officer", "system")).post(declaration),
        401,
        "log-in-not-recent");
  }

  private RequestSpecification with(String token) {
    return asker.holding(token).header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private void recounted(String challenge) {
    refused(judge(scrutineer(), challenge, "recount"), 409, "not-answered-yet");
    made(officer().body("{\"text\":\"It was not.\"}").post(challenge + "/answer"));
    refused(
        judge(asker.by("officer", "scrutineer"), challenge, "recount"),
        403,
        "judge-in-their-own-cause");
    made(judge(scrutineer(), challenge, "recount"));
    Asker.await("it is counted again", () -> result().path("standing.recount.equal") != null);
    result()
        .then()
        .body("standing.recount.equal", equalTo(true))
        .body("standing.challenges.upheld", equalTo("1"));
    scrutineer()
        .get(challenge)
        .then()
        .statusCode(200)
        .body("text", equalTo(SAID))
        .body("state", equalTo("upheld"));
    asker.representative("ann").get(challenge).then().body("text", equalTo(SAID));
    asker.representative("bob").get(challenge).then().body("text", nullValue());
    asker
        .representative("bob")
        .get(at + "/challenges")
        .then()
        .body("items[0].ground", equalTo("count"));
  }

  private void erased(Register register, String judged, String open) {
    register.say("person/" + bob, new PersonErased(bob));
    register.say("person/" + ann, new PersonErased(ann));
    register.known();
    Asker.await("what ann wrote is forgotten", () -> text(judged) == null);
    assertEquals(SAID, text(open), "it is needed until it is judged");
  }

  private @Nullable String text(String challenge) {
    return scrutineer().get(challenge).path("text");
  }

  private void annulled(Register register, String challenge) throws IOException {
    made(officer().body("{\"text\":\"It was right.\"}").post(challenge + "/answer"));
    made(judge(scrutineer(), challenge, "re-run"));
    Asker.await("it is annulled", () -> result().path("standing.annulled.reason") != null);
    String rerun = result().path("standing.annulled.rerun");
    asker.awaitState(rerun, "drafted");
    asker
        .secretary()
        .get(Asker.PATH + "/" + rerun)
        .then()
        .body("rerunof", equalTo(at.substring(at.lastIndexOf('/') + 1)))
        .body("title", equalTo(TITLE));
    assertEquals("annulled", asker.secretary().get(at).path("state"));
    register.known();
    refused(lodge("cat", "G80003", "roll"), 409, "already-annulled");
    String events = "quorate." + convener + ".ballot.events.v1";
    Asker.await("the annulment is published", () -> Stored.records(events).size() == 2);
    String promised = new String(Stored.records(events).getLast().value(), StandardCharsets.UTF_8);
    assertTrue(promised.contains("ballot.result-annulled.v1"), promised);
    inEachForm();
  }

  private void inEachForm() throws IOException {
    asker
        .secretary()
        .accept("text/csv")
        .get(at + "/result")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/csv"))
        .body(containsString("0,C,Company,2,winner,"));
    String papers =
        scrutineer().get(at + "/result/papers").then().statusCode(200).extract().asString();
    assertEquals(
        "3 1\n1 2 0\n2 3 0\n0\n\"A: Informally\"\n\"B: Federation\"\n\"C: Company\"\n\"%s\"\n"
            .formatted(TITLE),
        papers);
    asker
        .secretary()
        .get(at + "/result/certificate?format=html")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("style-src"))
        .body(containsString("ANNULLED on"));
    byte[] pdf =
        asker
            .secretary()
            .get(at + "/result/certificate")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains(TITLE), text);
      assertTrue(text.contains("C: Company"), text);
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
      assertEquals("Certificate of result: " + TITLE, document.getDocumentInformation().getTitle());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked(), "it is tagged");
    }
    refusedFormat();
  }

  private void refusedFormat() {
    refused(
        asker.secretary().get(at + "/result/certificate?format=docx"), 400, "values-not-allowed");
  }
}
