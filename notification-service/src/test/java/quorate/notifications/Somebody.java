package quorate.notifications;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import quorate.testkit.Tokens;

/** Somebody with a role at a convener, over REST; sees what they did. */
final class Somebody {

  private final String token;
  private Map<String, String> ifMatch = Map.of();
  private String position = "";

  Somebody(String convener, String... roles) {
    token = Tokens.of(convener, roles);
  }

  /** The same, whose next commands are about this version only. */
  Somebody ifMatch(String version) {
    ifMatch = Map.of("If-Match", version);
    return this;
  }

  /** Whether the views show what stands at this place. */
  boolean sees(String place) {
    var asked = given().auth().oauth2(token).header("Quorate-Position", place);
    return asked.get("/notifications/api/v1/messages").statusCode() == 200;
  }

  Response get(String path) {
    var asked = given().auth().oauth2(token);
    return position.isEmpty()
        ? asked.get(path)
        : asked.header("Quorate-Position", position).get(path);
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
