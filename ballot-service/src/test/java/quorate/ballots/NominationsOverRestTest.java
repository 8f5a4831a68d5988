package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.BoardPeople.OWN_WORDS;
import static quorate.ballots.BoardPeople.made;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.MandateRevoked;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.chassis.seal.LoginHash;
import quorate.chassis.wire.Entry;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** Nominations from the call to the ballot or the declaration, over REST and Kafka. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class NominationsOverRestTest {

  @Inject LoginHash logins;

  private BoardPeople people;

  @BeforeEach
  void the_register_is_heard() {
    people = BoardPeople.heard(this::login);
  }

  @AfterEach
  void close() {
    people.close();
  }

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  private static void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
  }

  @Test
  void a_contest_becomes_a_ballot_and_the_unopposed_are_declared() throws SQLException {
    String called = people.election().called(Instant.now().plusSeconds(15));
    people.stand(called);
    whoMaySeeWhom(called);
    people.election().awaitClose(called);
    refused(
        people.election().nominate(called, "ann", "G80001", people.zoe(), "chair"),
        409,
        "nominations-closed");
    Response closed = people.election().shown(called);
    String ballot = closed.path("settled[0].ballot");
    List<String> order = closed.path("settled[0].candidates");
    closed
        .then()
        .body("settled.outcome", contains("contested", "unopposed"))
        .body("settled[1].candidates", contains(people.zoe().toString()))
        .body("settled[1].vacant", equalTo("0"));
    people.asker().awaitState(ballot, "drafted");
    people
        .asker()
        .secretary()
        .get(Asker.PATH + "/" + ballot)
        .then()
        .body("vehicle", equalTo("election"))
        .body("kind", equalTo("election"))
        .body("nomination", equalTo(called))
        .body("paper.options.option", contains("A", "B"))
        .body("paper.options.title", contains("Candidate A", "Candidate B"))
        .body("paper.options.contact", equalTo(order));
    String statement =
        people
            .asker()
            .secretary()
            .get(Asker.PATH + "/" + ballot)
            .path(
                "paper.options.find { it.contact == '%s' }.papers[0].url".formatted(people.xan()));
    people
        .asker()
        .representative("cat")
        .get(statement)
        .then()
        .statusCode(200)
        .body("statement", equalTo(OWN_WORDS));
    refused(people.election().withdraw(called, "xan", people.yve()), 403, "not-your-nomination");
    refused(people.election().declareLate(called), 401, "log-in-not-recent");
    made(people.election().declare(called));
    refused(people.election().declare(called), 409, "nothing-to-declare");
    isPromised(people.zoe());
    nothingToRead();
    theOtherWithdraws(called, ballot);
    everyStepIsThere(called);
  }

  private void whoMaySeeWhom(String called) {
    String at = Election.PATH + "/" + called;
    people.asker().representative("cat").get(at).then().body("hidden", equalTo("3"));
    people
        .asker()
        .by("xan", "body-member")
        .get(at)
        .then()
        .body("hidden", equalTo("2"))
        .body("candidates[0].statement", equalTo(OWN_WORDS));
    people
        .asker()
        .representative("cat")
        .get(Election.at(called, people.xan()))
        .then()
        .statusCode(404);
    people
        .election()
        .shown(called)
        .then()
        .body("hidden", equalTo("0"))
        .body("lotseed", nullValue())
        .body("candidates.stands", contains(true, true, true));
  }

  /** The contest is over: its ballot is withdrawn, and who stays is elected. */
  private void theOtherWithdraws(String called, String ballot) {
    made(people.election().withdraw(called, "yve", people.yve()));
    people.asker().awaitState(ballot, "withdrawn");
    people
        .election()
        .shown(called)
        .then()
        .body("settled.outcome", contains("unopposed", "unopposed"))
        .body("settled[0].candidates", contains(people.xan().toString()));
    made(people.election().declare(called));
    refused(people.election().withdraw(called, "xan", people.xan()), 409, "outcome-declared");
    Asker.await(
        "it stands in the list as declared",
        () ->
            people
                .asker()
                .secretary()
                .get(Election.PATH + "?state=declared")
                .<List<String>>path("items.nomination")
                .equals(List.of(called)));
    assertEquals(400, people.asker().secretary().get(Election.PATH + "?state=won").statusCode());
  }

  private void everyStepIsThere(String called) {
    Response history =
        people.election().officer().get(Election.PATH + "/" + called + "/history?limit=4");
    history
        .then()
        .statusCode(200)
        .body(
            "items.step",
            contains(
                "nominations-opened",
                "candidate-nominated",
                "nomination-seconded",
                "nomination-accepted"))
        .body("items[1].practice", equalTo("G80001"))
        .body("items[3].person", equalTo(people.xan().toString()))
        .body("items[3].actor", equalTo("login:" + login("xan")));
    people
        .election()
        .officer()
        .get(Election.PATH + "/" + called + "/history")
        .then()
        .body("items.step", hasItems("nominations-closed", "seat-settled-anew"))
        .body("items.step[-1]", equalTo("elected-unopposed"));
  }

  private void isPromised(UUID elected) {
    String events = "quorate." + people.asker().convener() + ".ballot.events.v1";
    Asker.await("the declaration is published", () -> !Stored.records(events).isEmpty());
    var entry = Entry.read(Stored.records(events).getFirst().value(), BallotService.EVENTS);
    var declared = assertInstanceOf(ElectedUnopposed.class, entry.event());
    assertEquals(elected, declared.seats().getFirst().elected().getFirst().person());
  }

  private void nothingToRead() throws SQLException {
    String all = Stored.everything(people.asker().convener());
    assertTrue(all.contains("candidate-nominated"), "the dump has nominations");
    for (String said : List.of(OWN_WORDS, "Nine years a partner.")) {
      Stored.writings(said.getBytes(StandardCharsets.UTF_8))
          .forEach(writing -> assertFalse(all.contains(writing), writing));
    }
  }

  @Test
  void the_register_says_who_may_nominate_and_be_nominated_as_soon_as_it_is_heard() {
    String called = people.election().called(Instant.now().plusSeconds(600));
    refused(
        people.election().nominate(called, "eve", "X90001", people.xan(), "chair"),
        409,
        "not-entitled-to-nominate");
    refused(
        people.election().nominate(called, "ann", "G80001", UUID.randomUUID(), "chair"),
        422,
        "not-in-the-register");
    refused(people.election().accept(called, "xan", people.yve(), ""), 404, "no-such-candidate");
    UUID dan = people.register().recorded(login("dan"));
    UUID mandate = people.register().mandate(dan, "G80002", null);
    people.register().known();
    Asker.await(
        "the mandate is heard",
        () ->
            people.election().nominate(called, "dan", "G80002", people.xan(), "chair").statusCode()
                == 201);
    LocalDate past = LocalDate.now(ZoneOffset.UTC).minusDays(2);
    people.register().say("person/" + dan, new MandateRevoked(mandate, dan, "G80002", past));
    people.register().known();
    Asker.await(
        "the revocation is heard",
        () -> people.election().second(called, "dan", "G80002", people.xan()).statusCode() == 403);
  }

  @Test
  void what_was_said_of_a_person_goes_with_them() {
    String called = people.election().called(Instant.now().plusSeconds(600));
    made(people.election().nominate(called, "ann", "G80001", people.xan(), "chair"));
    made(
        people
            .election()
            .rule(
                called,
                people.xan(),
                "{\"valid\":false,\"ground\":\"not-eligible\",\"note\":\"Left us.\"}"));
    people
        .election()
        .shown(called)
        .then()
        .body("candidates[0].statement", equalTo("Nine years a partner."))
        .body("candidates[0].note", equalTo("Left us."))
        .body("candidates[0].ground", equalTo("not-eligible"));
    people.register().say("person/" + people.xan(), new PersonErased(people.xan()));
    people.register().known();
    Asker.await(
        "what was said is gone",
        () -> people.election().shown(called).path("candidates[0].statement") == null);
    people.election().shown(called).then().body("candidates[0].note", nullValue());
    refused(
        people.election().nominate(called, "bob", "G80002", people.xan(), "chair"),
        422,
        "not-in-the-register");
  }
}
