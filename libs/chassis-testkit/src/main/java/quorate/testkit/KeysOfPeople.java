package quorate.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Membership's internal door for keys, and an issuer's door for the tokens that open it. Everybody
 * has the same key, as a test and its surroundings are loaded by different class loaders.
 */
public final class KeysOfPeople implements QuarkusTestResourceLifecycleManager {

  /** Everybody's key, in base64url. */
  public static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

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
      server.createContext("/membership/internal/v1/person-keys", KeysOfPeople::keys);
      server.start();
      doors = server;
      String at = "http://127.0.0.1:" + server.getAddress().getPort();
      return Map.of(
          "quorate.membership.url",
          at,
          "quarkus.oidc-client.auth-server-url",
          at,
          "quarkus.oidc-client.discovery-enabled",
          "false",
          "quarkus.oidc-client.token-path",
          "/token",
          "quarkus.oidc-client.client-id",
          "a-service",
          "quarkus.oidc-client.credentials.secret",
          "secret");
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

  private static void keys(HttpExchange asked) throws IOException {
    String ids = asked.getRequestURI().getQuery().replaceFirst(".*ids=([^&]*).*", "$1");
    String keys =
        Arrays.stream(ids.split(",", -1))
            .map(id -> "\"%s\":\"%s\"".formatted(id, KEY))
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
