package quorate.membership;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import quorate.testkit.OwnWrites;
import quorate.testkit.Tokens;

/** Somebody of a convener at the service's door; a read sees what was written before. */
public final class Api {

  public static final String V1 = "/membership/api/v1";

  private final String convener;
  private final String token;

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

  /** Reads see this place too from now on. */
  public void awaiting(String place) {
    OwnWrites.of(convener).awaiting(place);
  }

  public Response post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  public Response post(String path, Object body, String key) {
    return asked()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post(V1 + path);
  }

  /** Asks it of this version only. */
  public Response postIfMatch(String version, String path, Object body) {
    return asked()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", version)
        .contentType(ContentType.JSON)
        .body(body)
        .post(V1 + path);
  }

  public Response upload(String name, byte[] bytes, String query) {
    return asked()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("File-Name", name)
        .contentType(ContentType.BINARY)
        .body(bytes)
        .post(V1 + "/imports" + query);
  }

  public Response get(String path) {
    return asked().get(path.startsWith("/membership") ? path : V1 + path);
  }

  private RequestSpecification asked() {
    return given().filter(OwnWrites.of(convener)).header("Authorization", "Bearer " + token);
  }
}
