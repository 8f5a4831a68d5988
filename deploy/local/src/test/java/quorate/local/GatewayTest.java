package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {
  private final Place place;
  private final Part gateway;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch firstWasRead = new CountDownLatch(1);
  private final CountDownLatch readerLeft = new CountDownLatch(1);

  GatewayTest(@TempDir Path directory) {
    this.place = Place.in(directory);
    this.gateway = OwnCode.gateway(place.repository(), place.folder(), place.ports());
  }

  @BeforeEach
  void start() {
    gateway.start();
  }

  @AfterEach
  void stop() {
    client.close();
    gateway.stop();
  }

  @Test
  void paths_and_events_pass_unchanged_and_at_once() throws IOException, InterruptedException {
    var origin = origin();
    try {
      String codes = "/ballots/api/v1/x?y=%20z&of=" + "G81001%2C".repeat(1_000);
      assertEquals(codes, text(codes));

      var events = client.send(get("/ballots/events"), BodyHandlers.ofInputStream()).body();
      var lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
      // the origin writes the second only after this one has come through
      assertEquals("data: 1", lines.readLine());
      firstWasRead.countDown();
      assertEquals("data: 2", lines.readLine());
      events.close();
      assertTrue(readerLeft.await(20, TimeUnit.SECONDS), "the origin must learn of it");
    } finally {
      origin.stop(0);
    }
  }

  @Test
  void what_is_unchanged_has_a_tag_and_announces_no_body() throws IOException {
    var origin = origin();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), place.ports().gateway())) {
      socket.setSoTimeout(20_000);
      String head = "GET /ballots/unchanged HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertTrue(answer.startsWith("HTTP/1.1 304"), answer);
      assertTrue(answer.contains("\"7\""), answer);
      assertFalse(answer.contains("chunked"), answer);
      assertTrue(answer.endsWith("\r\n\r\n"), answer);
    } finally {
      origin.stop(0);
    }
  }

  @Test
  void an_answer_passes_while_the_body_still_comes() throws IOException {
    var origin = origin();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), place.ports().gateway())) {
      socket.setSoTimeout(20_000);
      String head = "POST /ballots/large HTTP/1.1\r\nHost: x\r\nContent-Length: 60000000\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(new byte[1_000_000]);
      byte[] answer = socket.getInputStream().readNBytes(12);
      assertEquals("HTTP/1.1 413", new String(answer, StandardCharsets.US_ASCII));
    } finally {
      origin.stop(0);
    }
  }

  @Test
  void the_start_page_says_what_does_not_run() throws IOException, InterruptedException {
    String page = text("/");
    assertTrue(page.contains("/governance/openapi"));
    assertTrue(page.contains("not ready"));
    assertTrue(page.contains("sam.secretary"));
    assertEquals(404, client.send(get("/elsewhere"), BodyHandlers.discarding()).statusCode());
    var away = client.send(get("/ballots/x"), BodyHandlers.ofString());
    assertEquals(503, away.statusCode());
    assertTrue(away.body().contains("service-unavailable"));
    for (var hidden :
        List.of(
            "/membership/internal/v1/x",
            "/membership/%69nternal/v1/x",
            "/membership/internal;a=b/v1/x")) {
      assertEquals(404, client.send(get(hidden), BodyHandlers.discarding()).statusCode());
    }
  }

  private HttpServer origin() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), place.ports().ballot());
    var server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/ballots/api", it -> write(it, it.getRequestURI().toString()));
    server.createContext("/ballots/events", this::events);
    server.createContext("/ballots/large", GatewayTest::tooLarge);
    server.createContext("/ballots/unchanged", GatewayTest::unchanged);
    server.start();
    return server;
  }

  private static void unchanged(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"7\"");
    exchange.sendResponseHeaders(304, -1);
    exchange.close();
  }

  private static void tooLarge(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(413, 2);
    exchange.getResponseBody().write("no".getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
  }

  private void events(HttpExchange exchange) throws IOException {
    write(exchange, "data: 1\n");
    try {
      firstWasRead.await();
      while (true) {
        exchange.getResponseBody().write("data: 2\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        Command.pause();
      }
    } catch (IOException e) {
      readerLeft.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(HttpExchange exchange, String text) throws IOException {
    boolean whole = !text.startsWith("data");
    exchange.sendResponseHeaders(200, whole ? text.length() : 0);
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    if (whole) {
      exchange.close();
    }
  }

  private String text(String path) throws IOException, InterruptedException {
    return client.send(get(path), BodyHandlers.ofString()).body();
  }

  private HttpRequest get(String path) {
    var uri = URI.create("http://127.0.0.1:" + place.ports().gateway() + path);
    return HttpRequest.newBuilder(uri).build();
  }
}
