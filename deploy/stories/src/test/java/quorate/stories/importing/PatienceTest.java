package quorate.stories.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.stories.stack.Answer;
import quorate.stories.stack.StoryStopped;

/** A service that cannot just now is asked again, under the same key. */
class PatienceTest {

  private static final byte[] BUSY =
      """
      {"title": "Others hand in large files.", "detail": "files is 3. Ask again.", "mend": "Ask again."}"""
          .getBytes(StandardCharsets.UTF_8);

  private final List<String> keys = new ArrayList<>();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private HttpServer server;
  private int unavailable;

  @BeforeEach
  void a_service_answers() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          boolean busy = keys.size() <= unavailable;
          exchange.sendResponseHeaders(busy ? 503 : 201, busy ? BUSY.length : -1);
          if (busy) {
            exchange.getResponseBody().write(BUSY);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void it_stops() {
    server.stop(0);
  }

  @Test
  void it_is_asked_again_until_it_can() {
    unavailable = 2;
    assertEquals(201, asked(5).status());
    assertEquals(3, keys.size());
    assertEquals(1, keys.stream().distinct().count());
    String told = progress.toString(StandardCharsets.UTF_8).strip();
    assertEquals("waiting: Others hand in large files. files is 3. Ask again.", told);
  }

  @Test
  void in_the_end_its_answer_is_the_last_one() {
    unavailable = 9;
    assertEquals(503, asked(3).status());
    assertEquals(4, keys.size());
  }

  private Answer asked(int times) {
    return new Patience(Duration.ofMillis(1), times, new PrintStream(progress)).with(this::ask);
  }

  private Answer ask(UUID key) {
    var to = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    var request = HttpRequest.newBuilder(to).header("Idempotency-Key", key.toString()).build();
    try (var http = HttpClient.newHttpClient()) {
      return new Answer("GET /", http.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new StoryStopped("not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryStopped("interrupted", e);
    }
  }
}
