package quorate.stories.options;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.stories.stack.StoryStopped;

/** Who represents whom, who wants letters, and how each practice votes. */
public record Inputs(
    int quorumHeads,
    Duration window,
    List<String> notMembers,
    String late,
    List<Representative> representatives) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The inputs of a file, or the story's own. */
  public static Inputs read(Optional<Path> file) {
    try (InputStream in =
        file.isPresent() ? Files.newInputStream(file.get()) : own("inputs.json")) {
      return of(JSON.readTree(in));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the inputs: " + e, e);
    }
  }

  /** The paper put to the electors, without the contact, who is a person on the register. */
  static JsonNode paper() {
    try (InputStream in = own("paper.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new StoryStopped("cannot read the paper", e);
    }
  }

  private static Inputs of(JsonNode json) {
    var people = new ArrayList<Representative>();
    json.path("representatives").forEach(each -> people.add(Representative.of(each)));
    var outside = new ArrayList<String>();
    json.path("notmembers").forEach(each -> outside.add(each.asText()));
    if (people.isEmpty()) {
      throw new IllegalArgumentException("the inputs name no representatives");
    }
    return new Inputs(
        json.path("quorumheads").asInt(1),
        Duration.ofSeconds(json.path("windowseconds").asInt(20)),
        List.copyOf(outside),
        json.path("late").asText(people.getLast().practice()),
        List.copyOf(people));
  }

  private static InputStream own(String name) throws IOException {
    InputStream in = Inputs.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not part of this build");
    }
    return in;
  }

  /** The codes of the practices that vote, abstentions included. */
  List<String> voting() {
    return representatives.stream()
        .filter(each -> each.vote().isPresent())
        .map(Representative::practice)
        .toList();
  }
}
