package quorate.demo;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import quorate.testkit.Tokens;

/** Notes as an asker meets them. */
final class Notes {

  static final String PATH = "/demo/api/v1/notes";

  private Notes() {}

  /** The secretary of this convener, asking something new. */
  static RequestSpecification by(String convener) {
    return by(convener, UUID.randomUUID().toString());
  }

  /** The secretary of this convener, asking under this key. */
  static RequestSpecification by(String convener, String key) {
    return given()
        .auth()
        .oauth2(Tokens.of(convener, "secretary"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key);
  }

  /** Writes a note and returns where it is, once it can be read. */
  static String written(String convener, String title) {
    Response made = by(convener).body(body(title)).post(PATH);
    made.then().statusCode(201);
    String at = made.header("Location");
    by(convener)
        .header("Quorate-Position", made.header("Quorate-Position"))
        .get(at)
        .then()
        .statusCode(200);
    return at;
  }

  static String body(String title) {
    return "{\"title\":\"%s\",\"writer\":\"Ada Example\"}".formatted(title);
  }

  /** Posts what REST Assured would take long to print, and returns the status. */
  static int large(String path, String type, String body) {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + Tokens.of("problems", "secretary"))
            .header("Content-Type", type)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
