package quorate.stories.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * REST through the one gateway. A read names the last position that this caller has been told of by
 * the same service, so that it sees its own writes.
 */
public final class Gateway {
  private static final String POSITION = "Quorate-Position";
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Patience AWAY = new Patience(PATIENCE);
  private static final int UNAVAILABLE = 503;
  private final Stack stack;
  private final HttpClient http;
  private final Tokens tokens;
  private final Map<String, String> positions = new ConcurrentHashMap<>();

  public Gateway(Stack stack) {
    this.stack = stack;
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    this.tokens = new Tokens(stack, http);
  }

  /** Logs a person in ahead of time: a password takes Keycloak a while. */
  public void logIn(String user) {
    tokens.hold(user);
  }

  /** Logs a person in anew, for what needs a log-in of just now. */
  public void logInAnew(String user) {
    tokens.renew(user);
  }

  /** For which convener a person's token acts. */
  public String convener(String user) {
    String claims = tokens.of(user).split("\\.", 3)[1];
    var json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
    try {
      return JSON.readTree(json).path("convener").asText();
    } catch (JsonProcessingException e) {
      throw new StoryStopped("the token of " + user + " cannot be read", e);
    }
  }

  /** Asks for something as a person. */
  public Answer get(String user, String path) {
    String position = positions.get(service(path));
    return send(
        http,
        "GET " + path,
        () -> {
          var request = request(user, path).GET();
          return position == null ? request : request.header(POSITION, position);
        });
  }

  /** Asks for something that is open to everybody. */
  public Answer get(String path) {
    var request = HttpRequest.newBuilder(stack.gateway().resolve(path)).timeout(PATIENCE).GET();
    return send(http, "GET " + path, () -> request);
  }

  /** Asks for something to be done, once. */
  public Answer post(String user, String path, JsonNode body) {
    return post(user, path, UUID.randomUUID(), body);
  }

  /** The same under a key, so that asking again does it once. */
  public Answer post(String user, String path, UUID key, JsonNode body) {
    return post(
        path,
        () ->
            request(user, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body.toString())));
  }

  /** Hands over a file as it is. */
  public Answer postFile(String user, String path, String name, byte[] bytes) {
    return postFile(user, path, UUID.randomUUID(), name, bytes);
  }

  /** The same under a key, so that asking again does it once. */
  public Answer postFile(String user, String path, UUID key, String name, byte[] bytes) {
    return post(
        path,
        () ->
            request(user, path)
                .header("Content-Type", "application/octet-stream")
                .header("File-Name", name)
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofByteArray(bytes)));
  }

  /** A request for a stream of lines, to be read as it comes. */
  HttpRequest stream(String user, String path, String lastEventId) {
    var request =
        HttpRequest.newBuilder(stack.gateway().resolve(path))
            .header("Authorization", "Bearer " + tokens.of(user))
            .header("Accept", "text/event-stream");
    return (lastEventId.isEmpty() ? request : request.header("Last-Event-ID", lastEventId)).build();
  }

  HttpClient http() {
    return http;
  }

  private Answer post(String path, Supplier<HttpRequest.Builder> request) {
    var answer = send(http, "POST " + path, request);
    answer.header(POSITION).ifPresent(position -> positions.put(service(path), position));
    return answer;
  }

  private HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(stack.gateway().resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + tokens.of(user));
  }

  private static String service(String path) {
    return path.split("/", 3)[1];
  }

  // A part that is away is asked again, under the same key and with a token that still holds.
  static Answer send(HttpClient http, String asked, Supplier<HttpRequest.Builder> request) {
    return AWAY.last(
        () -> once(http, asked, request.get()), answer -> answer.status() != UNAVAILABLE);
  }

  private static Answer once(HttpClient http, String asked, HttpRequest.Builder request) {
    try {
      return new Answer(asked, http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new StoryStopped(asked + " was not answered; is the stack up (./quorate up)?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryStopped(asked + " was interrupted", e);
    }
  }
}
