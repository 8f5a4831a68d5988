package quorate.governance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import quorate.testkit.Tokens;

/** Somebody with a role at a convener, over REST; sees what they did. */
final class Somebody {

  private final String convener;
  private final String token;
  private Map<String, String> ifMatch = Map.of();
  private String position = "";

  Somebody(String convener, String... roles) {
    this(convener, Tokens.of(convener, roles));
  }

  private Somebody(String convener, String token) {
    this.convener = convener;
    this.token = token;
  }

  /** Whoever logs in as this subject. */
  static Somebody as(String subject, String convener, String... roles) {
    return new Somebody(convener, Tokens.ofSubject(subject, convener, roles));
  }

  String convener() {
    return convener;
  }

  /** The same, whose next commands are about this version only. */
  Somebody ifMatch(String version) {
    ifMatch = Map.of("If-Match", version);
    return this;
  }

  Response get(String path) {
    var asked = given().auth().oauth2(token);
    return position.isEmpty()
        ? asked.get(path)
        : asked.header("Quorate-Position", position).get(path);
  }

  Response getAccepting(String type, String path) {
    return given().auth().oauth2(token).header("Accept", type).get(path);
  }

  Response post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  Response post(String path, String body, String key) {
    var answer =
        given()
            .auth()
            .oauth2(token)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", key)
            .headers(ifMatch)
            .body(body)
            .post(path);
    if (answer.header("Quorate-Position") != null) {
      position = answer.header("Quorate-Position");
    }
    return answer;
  }
}
