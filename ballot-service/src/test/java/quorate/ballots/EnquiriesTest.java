package quorate.ballots;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** What two practices ask about a ballot before it opens, and what becomes of who asked. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class EnquiriesTest {

  private static final String ASKED = "Does Mrs Dimity stay our manager?";
  private static final String SAID = "She does, whatever comes out.";

  @Inject LoginHash logins;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);
  private String at = "";

  private Response ask(String subject, String practice, String more) {
    return asker
        .representative(subject)
        .body("{\"practice\":\"%s\",\"text\":\"%s\"%s}".formatted(practice, ASKED, more))
        .post(at);
  }

  private String asked(String subject, String practice, String more) {
    Response answer = ask(subject, practice, more);
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.header("Location");
  }

  private Response list(String subject, String role) {
    return asker.by(subject, role).get(at);
  }

  private static void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
  }

  private UUID person(Register register, String subject, String practice) {
    UUID person = register.person(logins.of(Tokens.ISSUER, subject));
    register.mandate(person, practice, null);
    return person;
  }

  @Test
  void what_is_asked_is_shown_to_all_once_it_is_answered_until_who_asked_is_erased()
      throws SQLException {
    try (var register = new Register(convener)) {
      register.practice("G80001", "09D").practice("G80002", "09D");
      UUID ann = person(register, "ann", "G80001");
      person(register, "bob", "G80002");
      register.known();
      String ballot = asker.drafted();
      at = Asker.PATH + "/" + ballot + "/enquiries";
      asker.awaiting(register.newest());
      asker.secretary().get(at).then().statusCode(200);
      refused(ask("ann", "G80001", ""), 409, "notice-not-given");
      Instant opens = Instant.now().plusSeconds(3);
      assertEquals(201, asker.giveNotice(ballot, opens, opens.plusSeconds(120)).statusCode());
      answered();
      assertFalse(Stored.everything(convener).contains("Dimity"), "what was asked is in clear");
      register.known();
      asker.awaitState(ballot, "open");
      refused(ask("ann", "G80001", ""), 409, "enquiries-closed");
      register.say("person/" + ann, new PersonErased(ann));
      register.known();
      Asker.await(
          "it is forgotten", () -> list("bob", "representative").path("items[0].text") == null);
      list("bob", "representative")
          .then()
          .body("items[0].answer.answered", notNullValue())
          .body("items[0].answer.text", nullValue())
          .body("items[1].text", equalTo(ASKED));
    }
  }

  private void answered() {
    refused(ask("ann", "G80002", ""), 403, "no-mandate");
    String anns = asked("ann", "G80001", "");
    String bobs = asked("bob", "G80002", ",\"named\":true");
    list("bob", "representative").then().body("items", hasSize(1));
    asker.representative("bob").get(anns).then().statusCode(404);
    list("officer", "returning-officer")
        .then()
        .body("items", hasSize(2))
        .body("items[0].text", equalTo(ASKED))
        .body("items[0].practice", nullValue());
    String answer = "{\"text\":\"%s\"}".formatted(SAID);
    refused(asker.secretary().body(answer).post(anns + "/answer"), 403, "secretary-may-not-act");
    for (String each : new String[] {anns, bobs}) {
      Response said = asker.by("officer", "returning-officer").body(answer).post(each + "/answer");
      assertEquals(201, said.statusCode(), said.asString());
    }
    list("bob", "representative")
        .then()
        .body("items", hasSize(2))
        .body("items[0].practice", nullValue())
        .body("items[0].answer.text", equalTo(SAID));
    list("ann", "representative")
        .then()
        .body("items[0].practice", equalTo("G80001"))
        .body("items[1].practice", equalTo("G80002"));
  }
}
