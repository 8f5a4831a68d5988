package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** Five questions held together, of which two are withdrawn, over REST and Kafka. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class CombinedBallotsTest {

  private static final String PATH = "/ballots/api/v1/combined-ballots";
  private static final String OURS = Asker.DRAFT;
  private static final String OTHERS = Asker.DRAFT.replace("09D", "97R");
  private static final String LACKING =
      Asker.DRAFT.replaceFirst("\\{\"option\":\"A\"(?s).*", "]}}");

  private static final String NOTE = "All five partners, Dr Dimity abstaining";

  @Inject LoginHash logins;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);
  private String at = "";
  private List<String> ballots = List.of();

  private static void refused(Response answer, int status, String problem, @Nullable String field) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
    assertEquals(field, answer.path("field"));
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.header("Location");
  }

  private Response combine(String... questions) {
    return asker
        .secretary()
        .body("{\"title\":\"Together\",\"questions\":[%s]}".formatted(String.join(",", questions)))
        .post(PATH);
  }

  private Response vote(String key, String... choices) {
    return voteOf("ann", "G80001", key, choices);
  }

  // Each with a note of what the partners said, which nobody but the practice reads.
  private Response voteOf(String subject, String practice, String key, String... choices) {
    var body =
        Stream.of(choices)
            .map(choice -> choice.split(":", -1))
            .map(
                choice ->
                    "{\"ballot\":\"%s\",\"choose\":\"%s\"}"
                        .formatted(ballots.get(Integer.parseInt(choice[0])), choice[1]))
            .collect(Collectors.joining(","));
    return asker
        .keyed(subject, key, "representative")
        .body("{\"choices\":[%s],\"note\":\"%s\"}".formatted(body, NOTE))
        .post(at + "/votes/" + practice);
  }

  private Response receipts() {
    return receipts("ann", "G80001");
  }

  private Response receipts(String subject, String practice) {
    return asker.representative(subject).get(at + "/votes/" + practice);
  }

  private Response withdraw(int question) {
    return asker
        .secretary()
        .body("{\"reason\":\"It was asked before.\"}")
        .post(Asker.PATH + "/" + ballots.get(question) + "/withdrawal");
  }

  @Test
  void several_questions_go_their_way_together() throws SQLException {
    try (var register = new Register(convener)) {
      List.of("G80001", "G80002").forEach(code -> register.practice(code, "09D"));
      register.practice("X90001", "97R");
      var ann = register.person(logins.of(Tokens.ISSUER, "ann"));
      register.mandate(ann, "G80001", null);
      register.mandate(register.person(logins.of(Tokens.ISSUER, "cyn")), "G80001", null);
      register.mandate(register.person(logins.of(Tokens.ISSUER, "bob")), "G80002", null);
      register.known();
      drafted();
      noticed();
      register.known();
      IntStream.of(0, 1, 2, 4).forEach(i -> asker.awaitState(ballots.get(i), "open"));
      voted();
      toldToItsOwnPeople(ann);
      withdrawn();
      ballots.subList(0, 3).forEach(ballot -> asker.awaitState(ballot, "counted"));
      refused(vote("late", "0:A", "1:B"), 409, "too-late", "choices[0]");
      declared();
      forgotten(register, ann);
    }
  }

  private void drafted() {
    refused(combine(OURS), 422, "two-questions-needed", "questions");
    refused(combine(OURS, LACKING), 422, "two-options-needed", "questions[1].paper.options");
    asker.secretary().get(Asker.PATH).then().body("items", hasSize(0));
    Response made = combine(OURS, OURS, OTHERS, OURS, OURS);
    at = made(made);
    ballots = asker.secretary().get(at).path("questions.ballot.ballot");
    assertEquals(5, ballots.size());
    String both = at.substring(at.lastIndexOf('/') + 1);
    asker.secretary().get(Asker.PATH).then().body("items.combined", everyItem(equalTo(both)));
    made(withdraw(3));
  }

  private void noticed() {
    Instant later = Instant.now().plusSeconds(600);
    String early = Asker.notice(later, later.plusSeconds(9));
    refused(
        asker.giveNotice(ballots.get(0), later, later.plusSeconds(9)),
        409,
        "notice-is-for-all",
        null);
    refused(
        notice(early, UUID.randomUUID().toString()),
        422,
        "not-held-together",
        "questions[0].ballot");
    Instant opens = Instant.now().plusSeconds(2);
    String notice = Asker.notice(opens, opens.plusSeconds(16));
    made(notice(notice, ballots.get(2)));
    refused(notice(notice, ballots.get(2)), 409, "notice-already-given", "notice");
  }

  private Response notice(String all, String other) {
    return asker
        .secretary()
        .body(
            """
            {"notice":%s,"questions":[{"ballot":"%s",
             "rules":{"passmark":"plurality","quorumheads":"1"}}]}"""
                .formatted(all, other))
        .post(at + "/notice");
  }

  private void voted() {
    refused(vote("all", "0:A", "2:B"), 409, "not-on-roll", "choices[1].practice");
    refused(vote("all", "0:A", "1:Z"), 422, "not-a-valid-paper", "choices[1].choose");
    refused(vote("all", "0:A", "3:B"), 409, "withdrawn", "choices[1]");
    refused(vote("all", "0:A", "0:B"), 422, "question-named-twice", "choices[1].ballot");
    receipts().then().statusCode(200).body("items", hasSize(0));
    var clicks =
        IntStream.range(0, 2)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> vote("twice", "0:A", "1:B")))
            .toList();
    var places =
        clicks.stream().map(CompletableFuture::join).map(it -> it.path("position")).toList();
    assertEquals(places.get(0), places.get(1));
    var first = receipts().then().extract().<List<String>>path("items.receipt.entryhash");
    made(vote("changed", "1:C"));
    receipts()
        .then()
        .body("items.ballot", contains(ballots.get(0), ballots.get(1)))
        .body("items[0].receipt.entryhash", equalTo(first.get(0)))
        .body("items[1].receipt.choice", nullValue());
    receipts("bob", "G80001").then().statusCode(404);
    allOrNoneWhileOneIsWithdrawn();
  }

  private void allOrNoneWhileOneIsWithdrawn() {
    var gone = CompletableFuture.supplyAsync(() -> withdraw(4));
    Response cast = voteOf("bob", "G80002", "race", "1:B", "4:A");
    made(gone.join());
    if (cast.statusCode() != 201) {
      refused(cast, 409, "withdrawn", "choices[1]");
    }
    receipts("bob", "G80002").then().body("items", hasSize(cast.statusCode() == 201 ? 2 : 0));
    refused(voteOf("bob", "G80002", "after", "1:B", "4:A"), 409, "withdrawn", "choices[1]");
  }

  private void toldToItsOwnPeople(UUID ann) throws SQLException {
    String vote = Asker.PATH + "/" + ballots.get(1) + "/votes/G80001";
    asker
        .representative("cyn")
        .get(vote)
        .then()
        .statusCode(200)
        .body("voted", equalTo(true))
        .body("person", equalTo(ann.toString()))
        .body("times", equalTo("2"))
        .body("note", equalTo(NOTE))
        .body("choice", nullValue());
    asker.representative("ann").get(vote).then().body("choice.choose", equalTo("C"));
    asker.representative("bob").get(vote).then().statusCode(404);
    String bobs = Asker.PATH + "/" + ballots.get(0) + "/votes/G80002";
    asker.representative("bob").get(bobs).then().body("voted", equalTo(false));
    assertFalse(Stored.everything(convener).contains("Dimity"), "the note is in clear");
  }

  private void withdrawn() {
    String options = Asker.PATH + "/" + ballots.get(0) + "/withdrawn-options";
    String gone = "{\"option\":\"A\",\"reason\":\"no-longer-possible\"}";
    refused(asker.secretary().body(gone).post(options), 403, "secretary-may-not-act", null);
    made(asker.by("officer", "returning-officer").body(gone).post(options));
    refused(
        asker.by("officer", "returning-officer").body(gone).post(options),
        409,
        "option-withdrawn-already",
        "option");
    refused(vote("gone", "0:A"), 422, "option-withdrawn", "choices[0].choose");
    Asker.await(
        "the paper shows it",
        () ->
            "no-longer-possible"
                .equals(
                    asker
                        .representative("ann")
                        .get(Asker.PATH + "/" + ballots.get(0))
                        .path("paper.options[0].withdrawn")));
  }

  private void forgotten(Register register, UUID ann) {
    register.say("person/" + ann, new PersonErased(ann));
    register.known();
    String vote = Asker.PATH + "/" + ballots.get(1) + "/votes/G80001";
    Asker.await(
        "the note is forgotten", () -> asker.representative("cyn").get(vote).path("note") == null);
    asker.representative("cyn").get(vote).then().body("choice.choose", equalTo("C"));
  }

  private void declared() {
    String vote = Asker.PATH + "/" + ballots.get(0) + "/votes/G80001";
    asker.representative("cyn").get(vote).then().body("choice.choose", equalTo("A"));
    made(
        asker
            .by("officer", "returning-officer")
            .post(Asker.PATH + "/" + ballots.get(0) + "/declaration"));
    Response all = asker.by("officer", "returning-officer").post(at + "/declaration");
    made(all);
    refused(
        asker.by("officer", "returning-officer").post(at + "/declaration"),
        409,
        "already-declared",
        null);
    asker
        .secretary()
        .get(at)
        .then()
        .statusCode(200)
        .body(
            "questions.ballot.state",
            contains("declared", "declared", "declared", "withdrawn", "withdrawn"))
        .body("questions[0].result.notcounted", equalTo("1"))
        .body("questions[0].result.turnout.heads", equalTo("1"))
        .body("questions[1].result.options[2].votes", equalTo("1"))
        .body("questions[0].result.quorum.met", equalTo(false))
        .body("questions[2].result.turnout.heads", equalTo("0"))
        .body("questions[3].result", nullValue());
  }
}
