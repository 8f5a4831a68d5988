package quorate.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** What no well-behaved client sends, byte by byte. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class RawHttpTest {

  private static void assertProblem(String request, int status, String type) throws IOException {
    String answer = answer(request);
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    assertTrue(head.contains("content-type: application/problem+json"), answer);
    assertTrue(head.contains("x-content-type-options: nosniff"), answer);
    var problem = JsonPath.from(answer.substring(answer.indexOf('{')));
    assertEquals("urn:quorate:problem:" + type, problem.get("type"));
    assertEquals(status, problem.getInt("status"));
    assertTrue(!problem.getString("title").isEmpty() && !problem.getString("detail").isEmpty());
  }

  /** The service ends the connection, so that this ends. */
  private static String answer(String request) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static String asked(String method, String address, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
        .formatted(method, address, more);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /demo/api/v1/notes/%, 400, malformed-address",
    "GET, /demo/api/v1/notes/%zz, 400, malformed-address",
    "GET, /demo/api/v1/notes/%C3%28, 400, malformed-address",
    "GET, /demo/api/v1/notes?cursor=%, 400, malformed-address",
    "GET, /demo/api/v1/notes?cursor=%4, 400, malformed-address",
    "GET, /demo/api/v1/notes?limit=%00, 400, malformed-address",
    "GET, /%, 400, malformed-address",
    "GET, /, 404, not-found",
    "GET, //, 400, malformed-address",
    "GET, /demo/api/v1/notes/{note}, 400, malformed-address",
    "GET, /nothing, 404, not-found",
    "GET, /demo/api/v1/notes/../../../../etc/passwd, 404, not-found",
    "DELETE, /demo/openapi, 404, not-found",
    "PATCH, /demo/api/v1/notes, 405, method-not-allowed",
    "BREW, /demo/api/v1/notes, 405, method-not-allowed",
    "GET, /demo/api/v1/notes, 401, not-authenticated"
  })
  void an_odd_request(String method, String address, int status, String type) throws IOException {
    assertProblem(asked(method, address), status, type);
  }

  @Test
  void a_body_over_the_limit_of_the_server() throws IOException {
    String notes = "/demo/api/v1/notes";
    for (String length : new String[] {"40000000", "99999999999"}) {
      assertProblem(
          asked("POST", notes, "Content-Type: application/json", "Content-Length: " + length),
          413,
          "body-too-large");
    }
  }

  @Test
  void who_writes_a_far_too_large_body_is_not_cut_off_before_reading_the_answer()
      throws IOException {
    String head =
        "POST /demo/api/v1/notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000000\r\n\r\n";
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      for (int mega = 0; mega < 60; mega++) {
        socket.getOutputStream().write(new byte[1_000_000]);
      }
      byte[] answer = new byte[4_096];
      String read = new String(answer, 0, socket.getInputStream().read(answer), ISO_8859_1);
      assertTrue(read.startsWith("HTTP/1.1 413 ") && read.contains("30,000,000"), read);
    }
  }

  private static String brought(String key, int length) {
    return asked(
        "POST",
        "/demo/api/v1/notes/import",
        "Authorization: Bearer " + Tokens.of("stalled", "secretary"),
        "Idempotency-Key: " + key,
        "Content-Type: text/csv",
        "Content-Length: " + length);
  }

  @Test
  void a_large_body_that_does_not_come() throws IOException {
    assertProblem(brought("stalled", 22_400_000) + "PUBLICATION,", 408, "body-did-not-come");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 400_000})
  void a_body_that_came_whole_while_its_turn_takes_long(int length) throws IOException {
    String body = "others first" + ",".repeat(length - 12);
    String answer = answer(brought("whole" + length, length) + body);
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }
}
