package quorate.stories.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What came back for one request. */
public record Answer(String asked, HttpResponse<byte[]> response) {
  private static final JsonMapper JSON = new JsonMapper();

  public int status() {
    return response.statusCode();
  }

  /** The body as text. */
  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** The body as JSON; a missing node when it is something else. */
  public JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The last part of where the new thing is found. */
  public String newId() {
    String location =
        header("Location").orElseThrow(() -> new StoryStopped(asked + " names no new thing"));
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /**
   * The last part of a problem's type, which is stable per refusal; empty text if there is none.
   */
  public String problem() {
    String type = json().path("type").asText();
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  /** What a problem says to people: what, where and how to mend it, nothing of it twice. */
  public String told() {
    String told = "";
    for (String member : List.of("title", "detail", "mend")) {
      String more = json().path(member).asText();
      if (more.contains(told)) {
        told = more;
      } else if (!told.contains(more)) {
        told = told + " " + more;
      }
    }
    return told.isEmpty() ? problem() : told;
  }

  /** Status and problem, as a check compares them: {@code 409 too-late}. */
  public String outcome() {
    return (status() + " " + problem()).strip();
  }

  /** This answer, if it is one of success. */
  public Answer succeeded() {
    if (status() / 100 != 2) {
      throw new StoryStopped("%s was answered %d: %s".formatted(asked, status(), text()));
    }
    return this;
  }
}
