package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.auditor.Audit;
import quorate.auditor.finding.Check;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Memory;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * Four members at a meeting: one resolution by poll, with proxies and a paper; one on hands, and
 * one on hands that a poll supersedes.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MeetingBallotTest {

  private static final Set<Check> OF_OTHER_HANDS =
      Set.of(
          Check.VOTE_BY_PROXY,
          Check.PAPER_BY_TWO,
          Check.HANDS_AS_RULED,
          Check.CASTING_VOTE,
          Check.DECLARATION,
          Check.CHOICE_OPENS,
          Check.COUNT,
          Check.OUTCOME,
          Check.ENTRY_FORM);
  private static final List<String> PRACTICES = List.of("G80001", "G80002", "G80003", "G80004");

  @Inject LoginHash logins;

  private final Asker asker = new Asker(Asker.newConvener());
  private final Map<String, UUID> signers = new HashMap<>();
  private Instant received = Instant.EPOCH;
  private UUID bob = new UUID(0, 0);
  private UUID cat = new UUID(0, 0);

  private RequestSpecification hand(int practice) {
    return asker.representative("hand-of-" + PRACTICES.get(practice - 1));
  }

  private RequestSpecification officer() {
    return asker.by("officer", "returning-officer");
  }

  private RequestSpecification chair() {
    return asker.by("cat", "chair");
  }

  private RequestSpecification bob() {
    return asker.by("bob", "body-member");
  }

  private static void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.header("Location");
  }

  private String drafted() {
    String body =
        Asked.draft("ordinary-resolution", "poll-of-a-meeting", "{\"kind\":\"members\"}", "");
    return made(asker.secretary().body(body).post(Asker.PATH));
  }

  private static String notice(Instant meets, Instant closes, String more) {
    return "{\"recorddate\":\"%s\",\"opens\":\"%s\",\"closes\":\"%s\",%s}"
        .formatted(
            LocalDate.ofInstant(meets, ZoneId.of("Europe/London")),
            meets,
            closes,
            Asked.preset("ordinary-resolution", meets)
                .replace("\"fulfilled\"", more + "\"fulfilled\""));
  }

  private void registered(Register register) {
    bob = register.recorded(logins.of(Tokens.ISSUER, "bob"));
    cat = register.recorded(logins.of(Tokens.ISSUER, "cat"));
    for (String code : PRACTICES) {
      register.practice(code, "09D").member(code);
      var person = register.recorded(logins.of(Tokens.ISSUER, "hand-of-" + code));
      register.mandate(person, code, null);
      signers.put(code, person);
    }
    register.known();
  }

  @Test
  void proxies_papers_and_hands_decide_at_a_meeting() {
    try (var register = new Register(asker.convener())) {
      registered(register);
      String poll = drafted();
      String hands = drafted();
      String superseded = drafted();
      String agreed =
          made(
              asker
                  .secretary()
                  .body(Asked.draft("contract-decision", "contract", "{\"kind\":\"members\"}", ""))
                  .post(Asker.PATH));
      heard(poll);
      Instant meets = Instant.now().plusSeconds(6).truncatedTo(ChronoUnit.MILLIS);
      Instant closes = meets.plusSeconds(15);
      String first = "\"hands\":{\"demand\":\"model-articles\"},";
      refused(
          asker.secretary().body(notice(meets, closes, tooEarly())).post(poll + "/notice"),
          422,
          "proxy-deadline-too-early");
      made(asker.secretary().body(notice(meets, closes, chaired())).post(poll + "/notice"));
      made(asker.secretary().body(notice(meets, closes, first)).post(hands + "/notice"));
      Instant later = closes.plusSeconds(60);
      made(asker.secretary().body(notice(meets, later, first)).post(superseded + "/notice"));
      made(asker.secretary().body(byAgreement(meets, closes)).post(agreed + "/notice"));
      register.known();
      var appointments = appointed(poll);
      register.known();
      asker.awaitState(id(poll), "open");
      register.known();
      votedEqually(agreed);
      votedByProxy(poll, appointments);
      typedIn(poll);
      superseded(superseded);
      declaredOnHands(hands);
      register.known();
      counted(poll);
      settledByTheChair(agreed);
      audited();
    }
  }

  // by an agreement that gives the chair a casting vote, who is named by the person behind a log-in
  private String byAgreement(Instant opens, Instant closes) {
    String rules =
        Asked.byAgreement("practices")
            .replace("\"heads\":\"3\",\"share\":\"1/2\"", "\"heads\":\"2\"")
            .replace("\"kind\":\"fails\"", "\"kind\":\"casting-vote\"");
    return """
        {"recorddate":"%s","opens":"%s","closes":"%s",%s,
         "proceedings":{"chair":{"person":"%s"}}}"""
        .formatted(
            LocalDate.ofInstant(opens, ZoneId.of("Europe/London")), opens, closes, rules, cat);
  }

  private String chaired() {
    return "\"chair\":{\"person\":\"%s\"},".formatted(cat);
  }

  private static String tooEarly() {
    return "\"proxies\":{\"deadline\":\"%s\"},".formatted(Instant.now().minusSeconds(864_000));
  }

  private static String id(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private void heard(String poll) {
    Asker.await(
        "the register is heard",
        () ->
            hand(4)
                    .body("{\"practice\":\"G80004\",\"answer\":\"yes\"}")
                    .post(poll + "/votes")
                    .statusCode()
                == 409);
  }

  private Response appoint(String poll, int practice, String more) {
    return hand(practice)
        .body("{\"practice\":\"%s\",%s}".formatted(PRACTICES.get(practice - 1), more))
        .post(poll + "/proxies");
  }

  private List<String> appointed(String poll) {
    String toBob = "\"holder\":\"%s\"".formatted(bob);
    String yes = ",\"instruction\":{\"answer\":\"yes\"}";
    refused(
        appoint(poll, 1, "\"holder\":\"%s\"".formatted(UUID.randomUUID())),
        422,
        "holder-not-in-the-register");
    String one = made(appoint(poll, 1, toBob + yes));
    refused(appoint(poll, 1, "\"chair\":true"), 409, "appointed-already");
    String two = made(appoint(poll, 2, "\"chair\":true"));
    String three = made(appoint(poll, 3, toBob));
    made(hand(3).body("{\"practice\":\"G80003\"}").post(three + "/revocation"));
    refused(bobs(one, "G80001", "yes"), 409, "not-open");
    oneOfTwoAtOnce(poll);
    return List.of(one, two, three);
  }

  private void oneOfTwoAtOnce(String poll) {
    var asking =
        Stream.of(1, 2)
            .map(
                any ->
                    CompletableFuture.supplyAsync(
                        () -> appoint(poll, 4, "\"chair\":true").statusCode()))
            .toList();
    var answers = asking.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of(201, 409), answers);
  }

  private Response bobs(String appointment, String practice, String answer) {
    return voted(bob(), appointment, practice, answer);
  }

  private static Response voted(
      RequestSpecification by, String appointment, String practice, String answer) {
    return by.body(
            "{\"practice\":\"%s\",\"choice\":{\"answer\":\"%s\"}}".formatted(practice, answer))
        .post(appointment + "/vote");
  }

  private void votedByProxy(String poll, List<String> appointments) {
    String one = appointments.get(0);
    String two = appointments.get(1);
    refused(bobs(one, "G80001", "no"), 409, "not-as-instructed");
    made(bobs(one, "G80001", "yes"));
    refused(bobs(two, "G80002", "yes"), 403, "not-the-holder");
    made(voted(chair(), two, "G80002", "no"));
    refused(bobs(appointments.get(2), "G80003", "yes"), 409, "revoked-already");
    refused(
        hand(1).body("{\"practice\":\"G80001\"}").post(one + "/revocation"),
        409,
        "too-late-to-revoke");
    refused(typed(officer(), poll + "/papers", "no"), 422, "received-before-notice");
    received = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String paper = made(typed(officer(), poll + "/papers", "G80002", "no"));
    String own =
        made(hand(2).body("{\"practice\":\"G80002\",\"answer\":\"yes\"}").post(poll + "/votes"));
    refused(voted(chair(), two, "G80002", "no"), 409, "member-has-voted");
    notTaken(poll, paper);
    hand(2).get(own).then().body("channel", equalTo("online"));
    hand(1).get(poll + "/votes/mine/G80001").then().body("channel", equalTo("proxy"));
    Asker.await("the vote is seen", () -> bob().get(one).<String>path("voted") != null);
    bob()
        .get(poll + "/proxies/held")
        .then()
        .body("items.practice", contains("G80001", "G80003"))
        .body("items[0].instruction.answer", equalTo("yes"));
    hand(1).get(poll + "/proxies").then().body("items.practice", contains("G80001"));
    officer()
        .get(poll + "/proxies")
        .then()
        .body("items.state", contains("in-force", "in-force", "revoked", "in-force"))
        .body("items[0].instruction", nullValue());
    hand(4).get(one).then().statusCode(404);
  }

  private Response typed(RequestSpecification by, String at, String answer) {
    return typed(by, at, "G80004", answer);
  }

  private Response typed(RequestSpecification by, String at, String practice, String answer) {
    String body =
        """
        {"practice":"%s","person":"%s","channel":"post","received":"%s",
         "choice":{"answer":"%s"}}"""
            .formatted(practice, signers.get(practice), received, answer);
    return by.body(body).post(at);
  }

  private void notTaken(String poll, String paper) {
    String again = paper + "/confirmation";
    String key = UUID.randomUUID().toString();
    for (int time = 1; time <= 2; time++) {
      var sue = asker.keyed("sue", key, "scrutineer");
      refused(typed(sue, again, "G80002", "no"), 409, "practice-has-voted");
    }
    refused(typed(scrutineer(), again, "G80002", "no"), 409, "paper-settled");
    refused(typed(officer(), poll + "/papers", "G80002", "no"), 409, "practice-has-voted");
  }

  private void typedIn(String poll) {
    String first = made(typed(officer(), poll + "/papers", "yes"));
    refused(typed(officer(), first + "/confirmation", "yes"), 403, "same-person");
    refused(typed(scrutineer(), first + "/confirmation", "no"), 409, "paper-disputed");
    refused(typed(scrutineer(), first + "/confirmation", "yes"), 409, "paper-settled");
    String mistaken = made(typed(officer(), poll + "/papers", "yes"));
    String reason = "{\"reason\":\"entered-by-mistake\"}";
    refused(
        asker.by("lee", "returning-officer").body(reason).post(mistaken + "/withdrawal"),
        403,
        "not-who-entered");
    made(officer().body(reason).post(mistaken + "/withdrawal"));
    refused(typed(scrutineer(), mistaken + "/confirmation", "yes"), 409, "paper-settled");
    String again = made(typed(officer(), poll + "/papers", "no"));
    made(typed(scrutineer(), again + "/confirmation", "no"));
    refused(typed(officer(), poll + "/papers", "no"), 409, "practice-has-voted");
    hand(4).get(poll + "/votes/mine/G80004").then().body("channel", equalTo("post"));
    Asker.await(
        "both are seen", () -> "confirmed".equals(officer().get(again).<String>path("state")));
    officer()
        .get(poll + "/papers")
        .then()
        .body("items.state", contains("not-taken", "disputed", "withdrawn", "confirmed"))
        .body("items[0].reason", equalTo("practice-has-voted"));
    officer().get(poll + "/papers?state=disputed").then().body("items", hasSize(1));
    officer().get(poll + "/papers?state=entered").then().body("items", hasSize(0));
    refused(officer().get(poll + "/papers?state=waiting"), 400, "values-not-allowed");
  }

  private RequestSpecification scrutineer() {
    return asker.by("sue", "scrutineer");
  }

  private Response raised(String ballot) {
    return officer()
        .body(
            """
            {"hands":[{"practices":["G80001"],"stand":"for"},
             {"practices":["G80002"],"stand":"for"},{"practices":["G80003"],"stand":"against"}],
             "persons":{"G80001":"%s","G80002":"%s","G80003":"%s"}}"""
                .formatted(signers.get("G80001"), signers.get("G80002"), signers.get("G80003")))
        .post(ballot + "/hands");
  }

  private void declaredOnHands(String ballot) {
    asker.awaitState(id(ballot), "rolled");
    refused(onRecord(officer(), ballot, 1), 409, "not-recorded");
    String unnamed = "{\"hands\":[{\"practices\":[\"G80001\"],\"chair\":true,\"stand\":\"for\"}]}";
    refused(officer().body(unnamed).post(ballot + "/hands"), 400, "values-not-allowed");
    made(raised(ballot));
    made(raised(ballot));
    var plain = chair().contentType("text/plain").body("2").post(ballot + "/hands/declaration");
    refused(plain, 415, "unsupported-media-type");
    refused(onRecord(chair(), ballot, 1), 409, "hands-recorded-anew");
    Response declaration = onRecord(chair(), ballot, 2);
    made(declaration);
    asker.awaitState(id(ballot), "declared");
    asker
        .secretary()
        .get(ballot + "/result")
        .then()
        .statusCode(200)
        .body("hands.record", equalTo("2"))
        .body("options.votes", contains("2", "1"))
        .body("outcome.bythevotes", equalTo("passed"));
    var csv = asker.secretary().accept("text/csv").get(ballot + "/result");
    assertEquals(200, csv.statusCode(), csv.asString());
    var page = asker.secretary().get(ballot + "/result/certificate?format=html");
    assertTrue(page.asString().contains("on a show of hands, record 2"), page.asString());
    refused(officer().accept("text/csv").get(ballot + "/result/papers"), 409, "no-papers");
    made(hand(1).body(challenge()).post(ballot + "/challenges"));
    Asker.await(
        "the hands are seen",
        () -> "declared".equals(officer().get(ballot + "/hands").<String>path("state")));
    officer()
        .get(ballot + "/hands")
        .then()
        .body("record", equalTo("2"))
        .body("hands", hasSize(3))
        .body("outcome.bythevotes", equalTo("passed"))
        .body("declared.verdict", equalTo("passed"));
    refused(
        chair().body("{\"chair\":true}").post(ballot + "/hands/poll-demand"),
        409,
        "hands-declared");
  }

  private static Response onRecord(RequestSpecification by, String ballot, int record) {
    return by.body("{\"record\":\"%d\"}".formatted(record)).post(ballot + "/hands/declaration");
  }

  private static String challenge() {
    return "{\"practice\":\"G80001\",\"ground\":\"roll\",\"text\":\"One was missing.\"}";
  }

  // two directors differ, and the chair settles it
  private void settledByTheChair(String agreed) {
    asker.awaitState(id(agreed), "counted");
    refused(chair().get(agreed + "/result"), 409, "not-declared-yet");
    chair().get(agreed + "/casting-vote").then().body("state", equalTo("awaited"));
    refused(hand(1).get(agreed + "/casting-vote"), 403, "not-in-the-chair");
    String vote = "{\"vote\":\"against\"}";
    refused(officer().body(vote).post(agreed + "/casting-vote"), 403, "not-in-the-chair");
    made(chair().body(vote).post(agreed + "/casting-vote"));
    refused(chair().body(vote).post(agreed + "/casting-vote"), 409, "casting-vote-given");
    Response declared = officer().post(agreed + "/declaration");
    made(declared);
    asker
        .secretary()
        .get(agreed + "/result")
        .then()
        .body("outcome.verdict", equalTo("lost"))
        .body(
            "outcome.statements.sentence",
            hasItem("The votes are equal; the chair's casting vote is against."));
  }

  private void votedEqually(String agreed) {
    asker.awaitState(id(agreed), "open");
    for (int practice : List.of(1, 2)) {
      made(
          hand(practice)
              .body(
                  "{\"practice\":\"%s\",\"answer\":\"%s\"}"
                      .formatted(PRACTICES.get(practice - 1), practice == 1 ? "yes" : "no"))
              .post(agreed + "/votes"));
    }
  }

  private void superseded(String ballot) {
    asker.awaitState(id(ballot), "rolled");
    made(raised(ballot));
    made(
        officer()
            .body("{\"practices\":[\"G80003\",\"G80004\"]}")
            .post(ballot + "/hands/poll-demand"));
    refused(onRecord(chair(), ballot, 1), 409, "poll-was-demanded");
    asker.awaitState(id(ballot), "open");
    officer()
        .get(ballot + "/hands")
        .then()
        .body("state", equalTo("superseded"))
        .body("poll.found", startsWith("2 members demand a poll"));
  }

  private void counted(String poll) {
    asker.awaitState(id(poll), "counted");
    Response declared = officer().post(poll + "/declaration");
    made(declared);
    asker
        .secretary()
        .get(poll + "/result")
        .then()
        .statusCode(200)
        .body("turnout.heads", equalTo("3"))
        .body("outcome.verdict", equalTo("passed"));
  }

  private void audited() {
    Asker.await(
        "the declarations are published",
        () -> log("ballot").stream().filter(MeetingBallotTest::isDeclared).count() == 3);
    var logs =
        Map.of(
            new LogName(asker.convener(), "membership"), log("membership"),
            new LogName(asker.convener(), "ballot"), log("ballot"));
    var findings =
        Audit.of(asker.convener(), new Memory(logs)).findings().stream()
            .filter(each -> OF_OTHER_HANDS.contains(each.check()))
            .toList();
    assertEquals(List.of(), findings);
  }

  private List<byte[]> log(String service) {
    return Stored.records("quorate.%s.%s.log.v1".formatted(asker.convener(), service)).stream()
        .filter(record -> record.key() != null)
        .map(record -> record.value())
        .toList();
  }

  private static boolean isDeclared(byte[] entry) {
    return new String(entry, StandardCharsets.UTF_8).contains("ballot.ballot-declared.v1");
  }
}
