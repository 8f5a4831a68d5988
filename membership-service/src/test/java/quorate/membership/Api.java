package quorate.membership;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import quorate.testkit.Tokens;

/** One convener's secretary at the service's door; a read sees what was written before. */
public final class Api {

  public static final String V1 = "/membership/api/v1";

  private static final int TRIES = 30;

  private final String convener;
  private final String token;
  private String position = "";

  public Api(String convener, String token) {
    this.convener = convener;
    this.token = token;
  }

  /** The secretary of a convener that no other test knows. */
  public static Api secretary() {
    String convener = "c" + UUID.randomUUID().toString().substring(0, 12);
    return new Api(convener, Tokens.of(convener, "secretary"));
  }

  /** Somebody else at the same convener. */
  public Api as(String subject, String... roles) {
    return new Api(convener, Tokens.ofSubject(subject, convener, roles));
  }

  public String token() {
    return token;
  }

  public String convener() {
    return convener;
  }

  /** Reads see this position from now on. */
  public void awaiting(String recorded) {
    position = recorded;
  }

  public Response post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  public Response post(String path, Object body, String key) {
    return sent(
        asked().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body), path);
  }

  /** Asks it of this version only. */
  public Response postIfMatch(String version, String path, Object body) {
    return sent(
        asked()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", version)
            .contentType(ContentType.JSON)
            .body(body),
        path);
  }

  public Response upload(String name, byte[] bytes, String query) {
    var request =
        asked()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("File-Name", name)
            .contentType(ContentType.BINARY)
            .body(bytes);
    return sent(request, "/imports" + query);
  }

  /** Asks again, as a 503 asks for, while what was written is not visible yet. */
  public Response get(String path) {
    String at = path.startsWith("/membership") ? path : V1 + path;
    Response answer = seen().get(at);
    for (int tries = 0; answer.statusCode() == 503 && tries < TRIES; tries++) {
      answer = seen().get(at);
    }
    return answer;
  }

  private Response sent(RequestSpecification request, String path) {
    Response answer = request.post(V1 + path);
    String told = answer.header("Quorate-Position");
    position = told == null ? position : told;
    return answer;
  }

  private RequestSpecification asked() {
    return given().auth().oauth2(token);
  }

  private RequestSpecification seen() {
    return position.isEmpty() ? asked() : asked().header("Quorate-Position", position);
  }
}
