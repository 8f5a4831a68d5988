package quorate.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Membership's internal door for keys, an issuer's door for tokens, and a port for a mail server.
 */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

  private @Nullable HttpServer doors;

  @Override
  public Map<String, String> start() {
    try {
      var here = InetAddress.getLoopbackAddress();
      var server = HttpServer.create(new InetSocketAddress(here, 0), 0);
      server.createContext(
          "/token",
          asked ->
              answer(
                  asked, "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
      server.createContext("/membership/internal/v1/person-keys", Surroundings::keys);
      server.start();
      doors = server;
      String at = "http://127.0.0.1:" + server.getAddress().getPort();
      return Map.of(
          "quorate.membership.url",
          at,
          "quorate.public-url",
          "http://localhost:8080",
          "quarkus.oidc-client.auth-server-url",
          at,
          "quarkus.oidc-client.discovery-enabled",
          "false",
          "quarkus.oidc-client.token-path",
          "/token",
          "quarkus.oidc-client.client-id",
          "quorate-notification",
          "quarkus.oidc-client.credentials.secret",
          "secret",
          "quarkus.mailer.host",
          "127.0.0.1",
          "quarkus.mailer.port",
          Integer.toString(freePort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (doors != null) {
      doors.stop(0);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  // Everybody's key is Person.KEY: test and surroundings are loaded by different class loaders.
  private static void keys(HttpExchange asked) throws IOException {
    String ids = asked.getRequestURI().getQuery().replaceFirst(".*ids=([^&]*).*", "$1");
    String keys =
        Arrays.stream(ids.split(",", -1))
            .map(id -> "\"%s\":\"%s\"".formatted(id, Person.KEY))
            .collect(Collectors.joining(","));
    answer(asked, "{\"keys\":{%s}}".formatted(keys));
  }

  private static void answer(HttpExchange asked, String json) throws IOException {
    try (asked) {
      byte[] body = json.getBytes(UTF_8);
      asked.getResponseHeaders().add("Content-Type", "application/json");
      asked.sendResponseHeaders(200, body.length);
      asked.getResponseBody().write(body);
    }
  }
}
