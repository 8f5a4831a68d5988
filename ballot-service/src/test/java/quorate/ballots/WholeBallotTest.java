package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.chassis.seal.LoginHash;
import quorate.chassis.wire.Entry;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** A ballot from the register to the declaration, over REST and Kafka. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class WholeBallotTest {

  @Inject LoginHash logins;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  private Response vote(String ballot, String subject, String practice, String choice) {
    return asker
        .representative(subject)
        .body("{\"practice\":\"%s\",%s}".formatted(practice, choice))
        .post(Asker.PATH + "/" + ballot + "/votes");
  }

  private Response early(String ballot) {
    return vote(ballot, "ann", "G80001", "\"choose\":\"A\"");
  }

  private void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
  }

  @Test
  void a_ballot_that_nobody_could_vote_in_is_withdrawn() {
    try (var register = new Register(convener)) {
      register.practice("G80001", "09D");
      register.known();
      String elsewhere = Asker.DRAFT.replace("09D", "97Z");
      String ballot = asker.secretary().body(elsewhere).post(Asker.PATH).path("id");
      Instant opens = Instant.now().plusSeconds(1);
      assertEquals(201, asker.giveNotice(ballot, opens, opens.plusSeconds(20)).statusCode());
      register.known();
      asker.awaitState(ballot, "withdrawn");
    }
  }

  @Test
  void from_the_register_to_the_declaration() throws SQLException {
    try (var register = new Register(convener)) {
      List.of("G80001", "G80002", "G80003").forEach(code -> register.practice(code, "09D"));
      register.member("G80001").practice("X90001", "97R");
      var mandate = register.mandate(register.person(login("ann")), "G80001", null);
      register.mandate(register.person(login("bob")), "G80002", null);
      register.mandate(
          register.person(login("cat")), "G80003", LocalDate.now(ZoneOffset.UTC).minusDays(2));
      register.mandate(register.person(login("dan")), "X90001", null);
      register.known();

      String ballot = asker.drafted();
      String at = Asker.PATH + "/" + ballot;
      Asker.await("the register is heard", () -> early(ballot).statusCode() == 409);
      refused(early(ballot), 409, "not-open");
      Instant opens = Instant.now().plusSeconds(1);
      Instant closes = Instant.now().plusSeconds(20);
      assertEquals(201, asker.giveNotice(ballot, opens, closes).statusCode());
      register.known();
      asker.awaitState(ballot, "open");

      asker
          .secretary()
          .get(at + "/roll")
          .then()
          .statusCode(200)
          .body("items.practice", contains("G80001", "G80002", "G80003"))
          .body("items[0].reason", equalTo("practice of 09D on 2026-05-01; a member"))
          .body("items[1].reason", endsWith("; not a member"));
      refused(asker.secretary().get(at + "/turnout"), 409, "turnout-not-shown-yet");
      refused(asker.secretary().get(at + "/result"), 409, "not-declared-yet");

      refused(vote(ballot, "cat", "G80003", "\"choose\":\"B\""), 403, "no-mandate");
      refused(vote(ballot, "ann", "G80002", "\"choose\":\"B\""), 403, "no-mandate");
      refused(vote(ballot, "dan", "X90001", "\"choose\":\"B\""), 409, "not-on-roll");
      refused(vote(ballot, "ann", "G80001", "\"choose\":\"Z\""), 422, "not-a-valid-paper");
      refused(vote(ballot, "ann", "G80001", "\"rank\":[\"A\"]"), 422, "not-a-valid-paper");
      assertEquals(201, vote(ballot, "ann", "G80001", "\"choose\":\"A\"").statusCode());
      assertEquals(201, vote(ballot, "bob", "G80002", "\"choose\":\"C\"").statusCode());
      Response last = vote(ballot, "ann", "G80001", "\"choose\":\"C\"");
      assertEquals(201, last.statusCode());

      Response receipt = asker.representative("ann").get(last.header("Location"));
      receipt
          .then()
          .statusCode(200)
          .body("practice", equalTo("G80001"))
          .body("mandate", equalTo(mandate.toString()))
          .body("choice", nullValue());
      asker.representative("bob").get(last.header("Location")).then().statusCode(404);
      String before = Stored.everything(convener);
      assertEquals("open", asker.state(ballot), "the dump was made before the close");

      asker.awaitState(ballot, "counted");
      assertTrue(Instant.now().isAfter(closes));
      refused(vote(ballot, "ann", "G80001", "\"choose\":\"A\""), 409, "too-late");
      asker
          .secretary()
          .get(at + "/turnout")
          .then()
          .statusCode(200)
          .body("heads", equalTo("2"))
          .body("weight", equalTo("2"))
          .body("electors", equalTo("3"))
          .body("entitled", equalTo("3"));
      asker
          .representative("ann")
          .get(at + "/votes/mine")
          .then()
          .statusCode(200)
          .body("items.practice", contains("G80001"))
          .body("items[0].choice.choose", equalTo("C"));
      nothingToRead(before);

      Response declared = asker.by("officer", "returning-officer").post(at + "/declaration");
      assertEquals(201, declared.statusCode(), declared.asString());
      asker
          .secretary()
          .get(declared.header("Location"))
          .then()
          .statusCode(200)
          .body("winner", equalTo("C"))
          .body("turnout.heads", equalTo("2"))
          .body("quorum.met", equalTo(true))
          .body("areas", contains("09D"));
      isPromised(ballot);
    }
  }

  private void nothingToRead(String before) {
    assertTrue(before.contains("\"ciphertext\":\""), "the dump has votes");
    Stored.writings("{\"choose\":\"".getBytes(StandardCharsets.UTF_8))
        .forEach(writing -> assertFalse(before.contains(writing), writing));
    String key = key();
    assertFalse(before.contains(key), "the key was there before the close");
    Stored.writings(Base64.getUrlDecoder().decode(key))
        .forEach(writing -> assertFalse(before.contains(writing), "the key in other words"));
  }

  private String key() {
    return Stored.records("quorate." + convener + ".ballot.log.v1").stream()
        .filter(record -> record.key() != null)
        .map(record -> Entry.read(record.value(), BallotService.EVENTS).event())
        .filter(BallotClosed.class::isInstance)
        .map(event -> ((BallotClosed) event).choiceKey())
        .findFirst()
        .orElseThrow();
  }

  private void isPromised(String ballot) {
    String events = "quorate." + convener + ".ballot.events.v1";
    Asker.await("the declaration is published", () -> !Stored.records(events).isEmpty());
    byte[] promised = Stored.records(events).getFirst().value();
    byte[] logged =
        Stored.records("quorate." + convener + ".ballot.log.v1").stream()
            .map(ConsumerRecord::value)
            .filter(
                value -> new String(value, StandardCharsets.UTF_8).contains("ballot-declared.v1"))
            .findFirst()
            .orElseThrow();
    assertArrayEquals(logged, promised);
    assertEquals("ballot/" + ballot, Entry.read(promised, BallotService.EVENTS).stream());
  }
}
