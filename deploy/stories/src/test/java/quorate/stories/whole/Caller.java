package quorate.stories.whole;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Stack;
import quorate.stories.stack.Tokens;

/** Asks any operation through the gateway, as somebody or as nobody. */
final class Caller {
  private final Stack stack = Whole.stack();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Tokens tokens = new Tokens(stack, http);

  Answer asNobody(Operation operation, String path) {
    return send(operation + " as nobody", request(operation, path));
  }

  Answer as(String user, Operation operation, String path) {
    return send(
        operation + " as " + user,
        request(operation, path).header("Authorization", "Bearer " + tokens.of(user)));
  }

  private HttpRequest.Builder request(Operation operation, String path) {
    var body = BodyPublishers.ofString(operation.body());
    var request =
        HttpRequest.newBuilder(stack.gateway().resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(operation.method().toUpperCase(Locale.ROOT), body);
    return operation.type().isEmpty() ? request : request.header("Content-Type", operation.type());
  }

  private Answer send(String asked, HttpRequest.Builder request) {
    try {
      return new Answer(asked, http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new AssertionError(asked + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(asked + " was interrupted", e);
    }
  }
}
