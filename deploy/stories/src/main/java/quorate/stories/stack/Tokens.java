package quorate.stories.stack;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Bearer tokens of the people of a stack; each is asked for once while it lasts. */
public final class Tokens {
  private static final Duration SPARE = Duration.ofSeconds(60);

  private record Held(String token, Instant until) {}

  private final Stack stack;
  private final HttpClient http;
  private final Map<String, Held> held = new HashMap<>();

  public Tokens(Stack stack, HttpClient http) {
    this.stack = stack;
    this.http = http;
  }

  /** Sees to it that the person's token is there. */
  public void hold(String user) {
    held(user);
  }

  /** Logs the person in anew, for what needs a log-in of just now. */
  public synchronized void renew(String user) {
    held.put(user, fetch(user));
  }

  /** The token of a person by the log-in's name. */
  public String of(String user) {
    return held(user).token();
  }

  private synchronized Held held(String user) {
    var known = held.get(user);
    if (known == null || Instant.now().isAfter(known.until())) {
      known = fetch(user);
      held.put(user, known);
    }
    return known;
  }

  private Held fetch(String user) {
    String form =
        "grant_type=password&client_id=quorate-cli&username=%s&password=%s"
            .formatted(encoded(user), encoded(stack.password()));
    URI uri = stack.gateway().resolve("/auth/realms/quorate/protocol/openid-connect/token");
    var request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    var answer = Gateway.send(http, "the log-in of " + user, () -> request).succeeded().json();
    var lasts = Duration.ofSeconds(answer.path("expires_in").asLong());
    return new Held(answer.path("access_token").asText(), Instant.now().plus(lasts).minus(SPARE));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
