package quorate.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.membership.files.WorkbookTest;
import quorate.testkit.ServiceUnderTest;

/** What is broken is told in one clear message, and nothing of it is applied. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class BrokenFilesTest {

  private static final String NAME = "1_gp-reg-pat-prac-map_2026-05.csv";
  private static final String MAP =
      new String(Samples.demonstration(NAME), StandardCharsets.UTF_8).replace("\r\n", "\n");
  private static final int SECOND_ROW = MAP.indexOf('\n', MAP.indexOf('\n') + 1) + 1;
  private static final int LARGE = 29_000_000;

  private final Api secretary = Api.secretary();

  /** A file, the status of the answer, and the one message: of the answer or of the row. */
  private record Broken(String name, byte[] bytes, int status, String message) {}

  private static List<Broken> files() throws IOException {
    return List.of(
        row("truncated", MAP.substring(0, MAP.length() / 2), "fields instead of 17."),
        file("in UTF-16", ("\uFEFF" + MAP).getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
        row("extra column", second(MAP, row -> row + ",MORE"), "The row has 18 fields"),
        row("duplicate code", MAP + MAP.substring(SECOND_ROW, end()) + "\n", "says this too"),
        row("impossible date", second(MAP, row -> row.replace("01May", "31Feb")), "No calendar"),
        file("no header", bytes(MAP.substring(MAP.indexOf('\n') + 1)), "is not a header"),
        file("no bytes", new byte[0], "empty"),
        file("a ZIP", bytes("PK\u0003\u0004 epraccur.csv"), "ZIP archive"),
        file("an XLSX bomb", WorkbookTest.bomb(), "unpacks to far more than its size"),
        file("a JSON record cut short", bytes("{\"Organisation\":{"), "not whole JSON"));
  }

  @Test
  void one_clear_message_each_and_nothing_applied() throws IOException {
    for (Broken broken : files()) {
      Response answer = secretary.upload(broken.name() + ".csv", broken.bytes(), "");
      assertEquals(broken.status(), answer.statusCode(), broken.name() + answer.asString());
      String message =
          broken.status() == 201
              ? told(answer.header("Location").substring(Api.V1.length()))
              : answer.path("detail");
      assertTrue(message.contains(broken.message()), broken.name() + ": " + message);
    }
    secretary.get("/practices").then().body("items", hasSize(0));
    secretary.get("/networks").then().body("items", hasSize(0));
  }

  @Test
  void a_200_mb_file_is_refused_before_it_is_read() throws IOException {
    try (Socket upload = announce(200_000_000)) {
      assertTrue(status(upload).contains("413"));
    }
  }

  @Test
  void large_files_at_once_are_bounded_together() throws IOException {
    try (Socket first = announce(LARGE)) {
      first.setKeepAlive(true);
      Response busy = largeUntil(503);
      assertEquals("1", busy.header("Retry-After"));
      busy.then().body("type", equalTo("urn:quorate:problem:too-much-at-once"));
      secretary.upload(NAME, bytes(MAP), "?areas=09D").then().statusCode(201);
      var other = Api.secretary();
      other.upload("large.csv", new byte[LARGE / 2], "").then().statusCode(422);
    }
    largeUntil(422);
  }

  // another's upload begins, and ends, when the service has seen that
  private Response largeUntil(int status) {
    Response answer = secretary.upload("large.csv", new byte[LARGE], "");
    for (int tries = 0; tries < 50 && answer.statusCode() != status; tries++) {
      answer = secretary.upload("large.csv", new byte[LARGE], "");
    }
    assertEquals(status, answer.statusCode(), answer::asString);
    return answer;
  }

  private String told(String at) {
    List<String> messages = secretary.get(at).path("problems.message");
    assertEquals(1, messages.size(), messages::toString);
    return messages.getFirst();
  }

  /** The head of an upload whose body does not come. */
  private Socket announce(int length) throws IOException {
    var socket = new Socket("localhost", RestAssured.port);
    String head =
        """
        POST %s/imports HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Idempotency-Key: %s
        Content-Type: text/csv
        Content-Length: %d

        """
            .formatted(Api.V1, secretary.token(), UUID.randomUUID(), length);
    socket.getOutputStream().write(bytes(head.replace("\n", "\r\n")));
    socket.getOutputStream().flush();
    return socket;
  }

  private static String status(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
  }

  private static String second(String text, java.util.function.UnaryOperator<String> edit) {
    return text.substring(0, SECOND_ROW)
        + edit.apply(text.substring(SECOND_ROW, end()))
        + text.substring(end());
  }

  private static int end() {
    return MAP.indexOf('\n', SECOND_ROW);
  }

  private static Broken row(String name, String text, String message) {
    return new Broken(name, bytes(text), 201, message);
  }

  private static Broken file(String name, byte[] bytes, String message) {
    return new Broken(name, bytes, 422, message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
