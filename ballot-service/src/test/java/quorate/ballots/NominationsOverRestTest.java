package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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

  private static final String OWN_WORDS = "I would like to go on with what we began.";

  @Inject LoginHash logins;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);
  private final Election election = new Election(asker);
  private final Register register = new Register(convener);
  private UUID xan = new UUID(0, 0);
  private UUID yve = new UUID(0, 0);
  private UUID zoe = new UUID(0, 0);

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  private static void made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
  }

  private static void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
  }

  @BeforeEach
  void practices_and_their_hands_are_heard() {
    xan = register.recorded(login("xan"));
    yve = register.recorded(login("yve"));
    zoe = register.recorded(login("zoe"));
    hand("ann", "G80001", "09D");
    hand("bob", "G80002", "09D");
    hand("cat", "G80003", "09D");
    hand("eve", "X90001", "97R");
    register.known();
    String trial = election.called(Instant.now().plusSeconds(600));
    Asker.await(
        "the register is heard",
        () -> election.nominate(trial, "ann", "G80001", xan, "chair").statusCode() == 201);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private UUID hand(String subject, String practice, String area) {
    register.practice(practice, area);
    UUID person = register.recorded(login(subject));
    register.mandate(person, practice, null);
    return person;
  }

  /** Two for the chair and one for the treasurer. */
  private void threeStand(String called) {
    made(election.nominate(called, "ann", "G80001", xan, "chair"));
    made(election.second(called, "bob", "G80002", xan));
    made(election.accept(called, "xan", xan, OWN_WORDS));
    made(election.nominate(called, "bob", "G80002", yve, "chair"));
    made(election.nominate(called, "ann", "G80001", yve, "chair"));
    made(election.accept(called, "yve", yve, ""));
    made(election.nominate(called, "cat", "G80003", zoe, "treasurer"));
    made(election.second(called, "ann", "G80001", zoe));
    made(election.accept(called, "zoe", zoe, ""));
  }

  @Test
  void a_contest_becomes_a_ballot_and_the_unopposed_are_declared() throws SQLException {
    String called = election.called(Instant.now().plusSeconds(15));
    threeStand(called);
    whoMaySeeWhom(called);
    election.awaitClose(called);
    refused(election.nominate(called, "ann", "G80001", zoe, "chair"), 409, "nominations-closed");
    Response closed = election.shown(called);
    String ballot = closed.path("settled[0].ballot");
    List<String> order = closed.path("settled[0].candidates");
    closed
        .then()
        .body("settled.outcome", contains("contested", "unopposed"))
        .body("settled[1].candidates", contains(zoe.toString()))
        .body("settled[1].vacant", equalTo("0"));
    asker.awaitState(ballot, "drafted");
    asker
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
        asker
            .secretary()
            .get(Asker.PATH + "/" + ballot)
            .path("paper.options.find { it.contact == '%s' }.papers[0].url".formatted(xan));
    asker
        .representative("cat")
        .get(statement)
        .then()
        .statusCode(200)
        .body("statement", equalTo(OWN_WORDS));
    refused(election.withdraw(called, "xan", yve), 403, "not-your-nomination");
    made(election.declare(called));
    refused(election.declare(called), 409, "nothing-to-declare");
    isPromised(zoe);
    nothingToRead();
    theOtherWithdraws(called, ballot);
    everyStepIsThere(called);
  }

  private void whoMaySeeWhom(String called) {
    String at = Election.PATH + "/" + called;
    asker.representative("cat").get(at).then().body("hidden", equalTo("3"));
    asker
        .by("xan", "body-member")
        .get(at)
        .then()
        .body("hidden", equalTo("2"))
        .body("candidates[0].statement", equalTo(OWN_WORDS));
    asker.representative("cat").get(Election.at(called, xan)).then().statusCode(404);
    election
        .shown(called)
        .then()
        .body("hidden", equalTo("0"))
        .body("lotseed", nullValue())
        .body("candidates.stands", contains(true, true, true));
  }

  /** The contest is over: its ballot is withdrawn, and who stays is elected. */
  private void theOtherWithdraws(String called, String ballot) {
    made(election.withdraw(called, "yve", yve));
    asker.awaitState(ballot, "withdrawn");
    election
        .shown(called)
        .then()
        .body("settled.outcome", contains("unopposed", "unopposed"))
        .body("settled[0].candidates", contains(xan.toString()));
    made(election.declare(called));
    refused(election.withdraw(called, "xan", xan), 409, "outcome-declared");
    Asker.await(
        "it stands in the list as declared",
        () ->
            asker
                .secretary()
                .get(Election.PATH + "?state=declared")
                .<List<String>>path("items.nomination")
                .equals(List.of(called)));
    assertEquals(400, asker.secretary().get(Election.PATH + "?state=won").statusCode());
  }

  private void everyStepIsThere(String called) {
    Response history = election.officer().get(Election.PATH + "/" + called + "/history?limit=4");
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
        .body("items[3].person", equalTo(xan.toString()))
        .body("items[3].actor", equalTo("login:" + login("xan")));
    election
        .officer()
        .get(Election.PATH + "/" + called + "/history")
        .then()
        .body("items.step", hasItems("nominations-closed", "seat-settled-anew"))
        .body("items.step[-1]", equalTo("elected-unopposed"));
  }

  private void isPromised(UUID elected) {
    String events = "quorate." + convener + ".ballot.events.v1";
    Asker.await("the declaration is published", () -> !Stored.records(events).isEmpty());
    var entry = Entry.read(Stored.records(events).getFirst().value(), BallotService.EVENTS);
    var declared = assertInstanceOf(ElectedUnopposed.class, entry.event());
    assertEquals(elected, declared.seats().getFirst().elected().getFirst().person());
  }

  private void nothingToRead() throws SQLException {
    String all = Stored.everything(convener);
    assertTrue(all.contains("candidate-nominated"), "the dump has nominations");
    for (String said : List.of(OWN_WORDS, "Nine years a partner.")) {
      Stored.writings(said.getBytes(StandardCharsets.UTF_8))
          .forEach(writing -> assertFalse(all.contains(writing), writing));
    }
  }

  @Test
  void two_seconders_at_once_both_count_and_one_that_clicks_twice_counts_once() {
    String called = election.called(Instant.now().plusSeconds(600));
    made(election.nominate(called, "ann", "G80001", xan, "chair"));
    var answers =
        atOnce(
            List.of(
                () -> election.second(called, "bob", "G80002", xan),
                () -> election.second(called, "cat", "G80003", xan),
                () -> election.second(called, "bob", "G80002", xan),
                () -> election.second(called, "cat", "G80003", xan)));
    assertEquals(List.of(201, 201, 409, 409), answers.stream().sorted().toList());
    List<String> seconders = election.shown(called).path("candidates[0].secondedby");
    assertEquals(List.of("G80002", "G80003"), seconders.stream().sorted().toList());
  }

  private static List<Integer> atOnce(List<Supplier<Response>> asked) {
    var asking =
        asked.stream()
            .map(each -> CompletableFuture.supplyAsync(() -> each.get().statusCode()))
            .toList();
    return asking.stream().map(CompletableFuture::join).toList();
  }

  @Test
  void who_withdraws_at_the_closing_instant_is_on_no_paper() {
    Instant closes = Instant.now().plusSeconds(12);
    String called = election.called(closes);
    threeStand(called);
    Asker.await("the closing instant", () -> !Instant.now().isBefore(closes.minusMillis(20)));
    made(election.withdraw(called, "yve", yve));
    election.awaitClose(called);
    election
        .shown(called)
        .then()
        .body("settled[0].outcome", equalTo("unopposed"))
        .body("settled[0].candidates", contains(xan.toString()))
        .body("settled[0].ballot", nullValue());
  }

  @Test
  void of_a_withdrawal_and_the_notice_of_the_poll_at_once_one_comes_first() {
    String called = election.called(Instant.now().plusSeconds(12));
    threeStand(called);
    election.awaitClose(called);
    String ballot = election.shown(called).path("settled[0].ballot");
    Instant opens = Instant.now().plusSeconds(60);
    var answers =
        atOnce(
            List.of(
                () -> asker.giveNotice(ballot, opens, opens.plusSeconds(60)),
                () -> election.withdraw(called, "yve", yve)));
    boolean noticed = answers.getFirst() == 201;
    assertEquals(noticed ? List.of(201, 409) : List.of(409, 201), answers);
    election
        .shown(called)
        .then()
        .body("settled[0].outcome", equalTo(noticed ? "contested" : "unopposed"));
  }

  @Test
  void the_register_says_who_may_nominate_and_be_nominated_as_soon_as_it_is_heard() {
    String called = election.called(Instant.now().plusSeconds(600));
    refused(
        election.nominate(called, "eve", "X90001", xan, "chair"), 409, "not-entitled-to-nominate");
    refused(
        election.nominate(called, "ann", "G80001", UUID.randomUUID(), "chair"),
        422,
        "not-in-the-register");
    refused(election.accept(called, "xan", yve, ""), 404, "no-such-candidate");
    UUID dan = register.recorded(login("dan"));
    UUID mandate = register.mandate(dan, "G80002", null);
    register.known();
    Asker.await(
        "the mandate is heard",
        () -> election.nominate(called, "dan", "G80002", xan, "chair").statusCode() == 201);
    LocalDate past = LocalDate.now(ZoneOffset.UTC).minusDays(2);
    register.say("person/" + dan, new MandateRevoked(mandate, dan, "G80002", past));
    register.known();
    Asker.await(
        "the revocation is heard",
        () -> election.second(called, "dan", "G80002", yve).statusCode() == 403);
  }

  @Test
  void what_was_said_of_a_person_goes_with_them() {
    String called = election.called(Instant.now().plusSeconds(600));
    made(election.nominate(called, "ann", "G80001", xan, "chair"));
    made(
        election.rule(
            called, xan, "{\"valid\":false,\"ground\":\"not-eligible\",\"note\":\"Left us.\"}"));
    election
        .shown(called)
        .then()
        .body("candidates[0].statement", equalTo("Nine years a partner."))
        .body("candidates[0].note", equalTo("Left us."))
        .body("candidates[0].ground", equalTo("not-eligible"));
    register.say("person/" + xan, new PersonErased(xan));
    register.known();
    Asker.await(
        "what was said is gone",
        () -> election.shown(called).path("candidates[0].statement") == null);
    election.shown(called).then().body("candidates[0].note", nullValue());
    refused(election.nominate(called, "bob", "G80002", xan, "chair"), 422, "not-in-the-register");
  }
}
