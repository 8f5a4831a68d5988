package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.electorate.Sitting.BOARD;
import static quorate.ballots.electorate.Sitting.FIRST;
import static quorate.ballots.electorate.Sitting.code;
import static quorate.ballots.electorate.Sitting.filled;
import static quorate.ballots.electorate.Sitting.holding;
import static quorate.ballots.electorate.Sitting.seat;
import static quorate.ballots.electorate.Sitting.suspended;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.auditor.Audit;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Memory;
import quorate.ballots.electorate.BodyHeard.SeatVacated;
import quorate.ballots.electorate.Sitting;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * A board of five seats, one of them suspended, elects its chair and decides on hands over REST.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class SeatElectionTest {

  @Inject LoginHash logins;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);
  private final Election election = new Election(asker);

  private static final String DRAFT =
      Asker.DRAFT
          .replace("\"vehicle\":\"advisory\"", "\"vehicle\":\"board-decision\"")
          .replace("advisory-choice", "election")
          .replace("one-per-practice", "one-per-seat")
          .replace(
              "{\"kind\":\"practices-of-area\",\"subicblocation\":\"09D\"}",
              "{\"kind\":\"seats-of-body\",\"body\":\"%s\"}".formatted(BOARD));

  private static final String DECISION =
      Asked.draft(
              "board-resolution",
              "board-decision",
              "{\"kind\":\"seats-of-body\",\"body\":\"%s\"}".formatted(BOARD),
              "")
          .replace("one-per-practice", "one-per-seat");

  private Response vote(String ballot, int hand, int seat, String choice) {
    return asker
        .by("member-" + hand, "body-member")
        .body("{\"practice\":\"%s\",\"choose\":\"%s\"}".formatted(code(seat), choice))
        .post(Asker.PATH + "/" + ballot + "/votes");
  }

  private void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:quorate:problem:" + problem, answer.path("type"));
  }

  /** Who sits, the first seat first. */
  private List<UUID> sit(Register register, Register governance) {
    var board = new Sitting();
    var people = new ArrayList<UUID>();
    for (int n = 1; n <= 5; n++) {
      UUID person = register.person(logins.of(Tokens.ISSUER, "member-" + n));
      board.opened(n, n == 1 ? "executive" : "networks", n == 1 ? null : "U" + n);
      board.say(filled(n, person));
      people.add(person);
    }
    board.say(suspended(5, FIRST));
    board.said().forEach(event -> governance.say("body/" + BOARD, (Record) event));
    return people;
  }

  @Test
  void four_of_five_seats_elect_the_chair() {
    try (var register = new Register(convener);
        var governance = new Register(convener, "governance", Heard.GOVERNANCE)) {
      sit(register, governance);
      register.known();
      governance.known();
      Response made = asker.secretary().body(DRAFT).post(Asker.PATH);
      assertEquals(201, made.statusCode(), made.asString());
      String ballot = made.path("id");
      String at = Asker.PATH + "/" + ballot;
      Asker.await("the board is heard", () -> vote(ballot, 1, 1, "A").statusCode() == 409);
      asker
          .secretary()
          .get(at + "/roll/preview?on=2026-05-01")
          .then()
          .statusCode(200)
          .body("lines.practice", contains(code(1), code(2), code(3), code(4)))
          .body("excluded.practice", contains(code(5)))
          .body(
              "excluded[0].reason",
              equalTo("suspended since 2026-04-01: competing-interest since 2026-04-01"));

      Response noticed = asker.secretary().body(notice()).post(at + "/notice");
      assertEquals(201, noticed.statusCode(), noticed.asString());
      register.known();
      governance.known();
      asker.awaitState(ballot, "open");
      asker
          .secretary()
          .get(at + "/roll")
          .then()
          .body("items.capacity", contains("seat", "seat", "seat", "seat"))
          .body("items[1].constituency", equalTo("U2"));

      assertEquals(201, vote(ballot, 1, 1, "A").statusCode());
      assertEquals(201, vote(ballot, 2, 2, "A").statusCode());
      assertEquals(201, vote(ballot, 4, 4, "B").statusCode());
      refused(vote(ballot, 1, 2, "B"), 403, "no-mandate");
      refused(vote(ballot, 9, 1, "B"), 403, "no-mandate");
      refused(vote(ballot, 5, 5, "B"), 403, "no-mandate");
      leaves(governance, 4);
      Asker.await("that they left is heard", () -> vote(ballot, 4, 4, "B").statusCode() == 403);
      assertEquals(201, vote(ballot, 3, 3, "A").statusCode());
      asker.awaitState(ballot, "counted");

      Response declared = election.officer().post(at + "/declaration");
      assertEquals(201, declared.statusCode(), declared.asString());
      asker
          .secretary()
          .get(declared.header("Location"))
          .then()
          .statusCode(200)
          .body("winner", equalTo("A"))
          .body("turnout.heads", equalTo("4"))
          .body("quorum.met", equalTo(true));
      audited(register, governance);
    }
  }

  @Test
  void hands_are_raised_for_seats() {
    try (var register = new Register(convener);
        var governance = new Register(convener, "governance", Heard.GOVERNANCE)) {
      var sitting = sit(register, governance);
      register.known();
      governance.known();
      Response made = asker.secretary().body(DECISION).post(Asker.PATH);
      assertEquals(201, made.statusCode(), made.asString());
      String ballot = made.path("id");
      String at = Asker.PATH + "/" + ballot;
      Asker.await("the board is heard", () -> vote(ballot, 1, 1, "A").statusCode() == 409);
      Instant meets = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
      Response noticed =
          asker.secretary().body(onHands(sitting.get(0), meets)).post(at + "/notice");
      assertEquals(201, noticed.statusCode(), noticed.asString());
      register.known();
      governance.known();
      asker.awaitState(ballot, "rolled");
      Asker.await("the board meets", () -> Instant.now().isAfter(meets));

      Response wrong = election.officer().body(hand("seat-1", "")).post(at + "/hands");
      refused(wrong, 400, "values-not-allowed");
      assertEquals("hands[0].practices[0]", wrong.path("field"));
      assertEquals("seat-1", wrong.path("value"));
      String another = "\"%s\":\"%s\"".formatted(code(1), sitting.get(1));
      Response stranger = election.officer().body(hand(code(1), another)).post(at + "/hands");
      refused(stranger, 409, "person-has-no-mandate");
      String all =
          """
          {"hands":[{"practices":["%s"],"stand":"for"},{"practices":["%s"],"stand":"for"},
            {"practices":["%s"],"stand":"against"}],"persons":{"%s":"%s"}}"""
              .formatted(code(1), code(2), code(3), code(1), sitting.get(0));
      Response recorded = election.officer().body(all).post(at + "/hands");
      assertEquals(201, recorded.statusCode(), recorded.asString());
      Response declared =
          election.officer().body("{\"record\":\"1\"}").post(at + "/hands/declaration");
      assertEquals(201, declared.statusCode(), declared.asString());
      asker.awaitState(ballot, "declared");
      asker
          .secretary()
          .get(at + "/result")
          .then()
          .statusCode(200)
          .body("options.votes", contains("2", "1"))
          .body("outcome.verdict", equalTo("passed"));
      audited(register, governance);
    }
  }

  private static String hand(String elector, String persons) {
    return "{\"hands\":[{\"practices\":[\"%s\"],\"stand\":\"for\"}],\"persons\":{%s}}"
        .formatted(elector, persons);
  }

  /** The chair is whoever holds the first seat. */
  private static String onHands(UUID chair, Instant meets) {
    return """
    {"recorddate":"%s","opens":"%s","closes":"%s",
     "ruleset":{"preset":"board-by-model-articles"},
     "proceedings":{"meets":"%s","hands":{},"chair":{"person":"%s"}}}"""
        .formatted(
            LocalDate.ofInstant(meets, ZoneId.of("Europe/London")),
            meets,
            meets.plusSeconds(120),
            meets,
            chair);
  }

  /** It closes once all have voted. */
  private static String notice() {
    Instant opens = Instant.now().plusSeconds(1);
    String clause =
        """
        "clause":{"instrument":"terms-of-reference","place":"clause 4","text":"As it says."}""";
    return """
    {"recorddate":"2026-05-01","opens":"%s","closes":"%s",
     "proceedings":{"closeswhenallvoted":true},
     "ruleset":{"preset":"election-by-the-count",%s,"quorum":{"heads":"3",%s}}}"""
        .formatted(opens, opens.plusSeconds(120), clause, clause);
  }

  private static void leaves(Register governance, int n) {
    var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(2);
    governance.say("body/" + BOARD, new SeatVacated(BOARD, seat(n), holding(n), yesterday));
    governance.known();
  }

  private void audited(Register register, Register governance) {
    Asker.await("the declaration is published", () -> isDeclared(log("ballot")));
    Map<LogName, List<byte[]>> logs = new LinkedHashMap<>();
    logs.put(new LogName(convener, "membership"), register.entries());
    logs.put(new LogName(convener, "governance"), governance.entries());
    logs.put(new LogName(convener, "ballot"), log("ballot"));
    assertEquals(List.of(), Audit.of(convener, new Memory(logs)).findings());
  }

  private List<byte[]> log(String service) {
    return Stored.records("quorate.%s.%s.log.v1".formatted(convener, service)).stream()
        .filter(record -> record.key() != null)
        .map(record -> record.value())
        .toList();
  }

  private static boolean isDeclared(List<byte[]> log) {
    return log.stream()
        .anyMatch(
            bytes ->
                new String(bytes, StandardCharsets.UTF_8).contains("ballot.ballot-declared.v1"));
  }
}
