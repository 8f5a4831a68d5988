package quorate.ballots;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import quorate.testkit.OwnWrites;
import quorate.testkit.Tokens;

/** One convener's people, as they ask over REST; they see what any of them did. */
record Asker(String convener) {

  static final String PATH = "/ballots/api/v1/ballots";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A convener that no other test, run or module has; its topics outlive its database. */
  static String newConvener() {
    return "test-" + UUID.randomUUID().toString().substring(0, 13);
  }

  RequestSpecification secretary() {
    return by("secretary-of-" + convener, "secretary");
  }

  RequestSpecification representative(String subject) {
    return by(subject, "representative");
  }

  RequestSpecification by(String subject, String... roles) {
    return keyed(subject, UUID.randomUUID().toString(), roles);
  }

  /** The same, asking under this key. */
  RequestSpecification keyed(String subject, String key, String... roles) {
    return holding(Tokens.ofSubject(subject, convener, roles)).header("Idempotency-Key", key);
  }

  /** Whoever has this token. */
  RequestSpecification holding(String token) {
    return given()
        .filter(OwnWrites.of(convener))
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON);
  }

  /** Reads see this place of a neighbour too from now on. */
  void awaiting(String place) {
    OwnWrites.of(convener).awaiting(place);
  }

  /** Drafts two ballots that are held together and gives the id of both. */
  String combined() {
    Response made =
        secretary()
            .body("{\"title\":\"Two\",\"questions\":[%s,%s]}".formatted(DRAFT, DRAFT))
            .post("/ballots/api/v1/combined-ballots");
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  /** Drafts a ballot and gives its id. */
  String drafted() {
    Response made = secretary().body(DRAFT).post(PATH);
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  Response giveNotice(String ballot, Instant opens, Instant closes) {
    return secretary().body(notice(opens, closes)).post(PATH + "/" + ballot + "/notice");
  }

  String state(String ballot) {
    Response shown = secretary().get(PATH + "/" + ballot);
    return shown.statusCode() == 200 ? shown.path("state") : "not there";
  }

  void awaitState(String ballot, String state) {
    await(ballot + " is " + state, () -> state(ballot).equals(state));
  }

  static String notice(Instant opens, Instant closes) {
    return """
        {"recorddate":"2026-05-01","opens":"%s","closes":"%s",
         "rules":{"passmark":"plurality","quorumheads":"2"}}"""
        .formatted(opens, closes);
  }

  static void await(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not in time: " + what);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static final String DRAFT =
      """
      {"title":"Working together","question":"How do we want to work together?",
       "vehicle":"advisory","kind":"advisory-choice","weightbasis":"one-per-practice",
       "electorate":{"kind":"practices-of-area","subicblocation":"09D"},
       "paper":{"method":"plurality","options":[
         {"option":"A","title":"Informally","summary":"s","implications":"i","papers":[],
          "contact":"0192f0c1-0000-7000-8000-000000000004"},
         {"option":"B","title":"Federation","summary":"s","implications":"i","papers":[],
          "contact":"0192f0c1-0000-7000-8000-000000000004"},
         {"option":"C","title":"Company","summary":"s","implications":"i","papers":[],
          "contact":"0192f0c1-0000-7000-8000-000000000004"}]}}""";
}
