package quorate.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import quorate.testkit.Tokens;

/** Nominations for a board, as one convener's people ask over REST. */
record Election(Asker asker) {

  static final String PATH = "/ballots/api/v1/nominations";

  /** A call for the chair and the treasurer, open already, and its id. */
  String called(Instant closes) {
    Response made = call(closes);
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  private Response call(Instant closes) {
    return officer()
        .body(
            """
            {"title":"Board election","seconders":"1","opens":"2026-05-01T08:00:00Z","closes":"%s",
             "seats":[{"seat":"chair","title":"Chair","places":"1"},
               {"seat":"treasurer","title":"Treasurer","places":"1","vacancy":
                 {"vacated":"Treasurer","since":"2026-05-04","termends":"2128-04-30"}}],
             "electorate":{"kind":"practices-of-area","subicblocation":"09D"},
             "poll":{"method":"ranked","weightbasis":"one-per-practice"}}"""
                .formatted(closes))
        .post(PATH);
  }

  /** A call for a board of three, counted by this rule. */
  Response calledForBoard(Instant closes, String counting) {
    return officer()
        .body(
            """
            {"title":"Board election","seconders":"0","opens":"2026-05-01T08:00:00Z","closes":"%s",
             "seats":[{"seat":"board","title":"Directors","places":"3",
               "constituencies":["East","West"],"roleclasses":["gp","nurse"]}],
             "electorate":{"kind":"practices-of-area","subicblocation":"09D"},
             "poll":{"method":"ranked","weightbasis":"one-per-practice","counting":%s}}"""
                .formatted(closes, counting))
        .post(PATH);
  }

  Response nominateFor(String nominations, UUID candidate, String constituency, String role) {
    return asker
        .representative("ann")
        .body(
            """
            {"candidate":"%s","practice":"G80001","constituency":"%s","roleclass":"%s"}"""
                .formatted(candidate, constituency, role))
        .post(PATH + "/" + nominations + "/candidates");
  }

  Response nominate(String nominations, String hand, String practice, UUID candidate, String seat) {
    return asker
        .representative(hand)
        .body(
            """
            {"candidate":"%s","practice":"%s","seat":"%s","statement":"Nine years a partner."}"""
                .formatted(candidate, practice, seat))
        .post(PATH + "/" + nominations + "/candidates");
  }

  Response second(String nominations, String hand, String practice, UUID candidate) {
    return asker
        .representative(hand)
        .body("{\"practice\":\"%s\"}".formatted(practice))
        .post(at(nominations, candidate) + "/seconders");
  }

  Response accept(String nominations, String subject, UUID candidate, String statement) {
    return asker
        .by(subject, "body-member")
        .body(statement.isEmpty() ? "{}" : "{\"statement\":\"%s\"}".formatted(statement))
        .post(at(nominations, candidate) + "/acceptance");
  }

  Response withdraw(String nominations, String subject, UUID candidate) {
    return asker.by(subject, "body-member").post(at(nominations, candidate) + "/withdrawal");
  }

  /** Of a poll that the count alone decides. */
  Response giveNotice(String ballot, Instant opens, Instant closes) {
    String clause =
        """
        "clause":{"instrument":"terms-of-reference","place":"clause 4","text":"As it says."}""";
    return asker
        .secretary()
        .body(
            """
            {"recorddate":"2026-05-01","opens":"%s","closes":"%s",
             "ruleset":{"preset":"election-by-the-count",%s,"quorum":{"heads":"1",%s}}}"""
                .formatted(opens, closes, clause, clause))
        .post(Asker.PATH + "/" + ballot + "/notice");
  }

  Response rule(String nominations, UUID candidate, String ruling) {
    return officer().body(ruling).post(at(nominations, candidate) + "/ruling");
  }

  Response declare(String nominations) {
    return officer().post(PATH + "/" + nominations + "/declaration");
  }

  /** With a log-in of a while ago. */
  Response declareLate(String nominations) {
    var token =
        Tokens.ofLogIn(
            Instant.now().minusSeconds(600), "officer", asker.convener(), "returning-officer");
    return asker
        .holding(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(PATH + "/" + nominations + "/declaration");
  }

  Response shown(String nominations) {
    return officer().get(PATH + "/" + nominations);
  }

  void awaitClose(String nominations) {
    Asker.await("nominations close", () -> "closed".equals(shown(nominations).path("state")));
  }

  RequestSpecification officer() {
    return asker.by("officer", "returning-officer");
  }

  static String at(String nominations, UUID candidate) {
    return PATH + "/" + nominations + "/candidates/" + candidate;
  }
}
