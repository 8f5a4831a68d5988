package quorate.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Somebody with a role at a convener, over REST; sees what the convener's people did. */
public final class Somebody {

  private final String convener;
  private final String token;
  private Map<String, String> ifMatch = Map.of();

  public Somebody(String convener, String... roles) {
    this(convener, Tokens.of(convener, roles));
  }

  private Somebody(String convener, String token) {
    this.convener = convener;
    this.token = token;
  }

  /** Whoever logs in as this subject. */
  public static Somebody as(String subject, String convener, String... roles) {
    return new Somebody(convener, Tokens.ofSubject(subject, convener, roles));
  }

  public String convener() {
    return convener;
  }

  /** The same, whose next commands are about this version only. */
  public Somebody ifMatch(String version) {
    ifMatch = Map.of("If-Match", version);
    return this;
  }

  public Response get(String path) {
    return asking().get(path);
  }

  public Response getAccepting(String type, String path) {
    return asking().header("Accept", type).get(path);
  }

  public Response post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** The same under this key, so that asking again does it once. */
  public Response post(String path, String body, String key) {
    return asking()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .headers(ifMatch)
        .body(body)
        .post(path);
  }

  private RequestSpecification asking() {
    return given().filter(OwnWrites.of(convener)).header("Authorization", "Bearer " + token);
  }
}
