package quorate.stories.city;

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

/** Who represents whom and how each practice votes, which are members, and how long they have. */
public record Electors(
    Duration window, List<String> notMembers, List<Representative> representatives) {
  private static final JsonMapper JSON = new JsonMapper();

  /** What a file says, or else what the story itself brings. */
  public static JsonNode read(Optional<Path> file, Class<?> story) {
    try (InputStream in =
        file.isPresent() ? Files.newInputStream(file.get()) : own(story, "inputs.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the inputs: " + e, e);
    }
  }

  /** What a story brings beside its inputs. */
  public static JsonNode own(String name, Class<?> story) {
    try (InputStream in = own(story, name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new StoryStopped("cannot read " + name, e);
    }
  }

  /** As inputs name them. */
  public static Electors of(JsonNode json) {
    var people = new ArrayList<Representative>();
    json.path("representatives").forEach(each -> people.add(Representative.of(each)));
    var outside = new ArrayList<String>();
    json.path("notmembers").forEach(each -> outside.add(each.asText()));
    if (people.isEmpty()) {
      throw new IllegalArgumentException("the inputs name no representatives");
    }
    return new Electors(
        Duration.ofSeconds(json.path("windowseconds").asInt(20)),
        List.copyOf(outside),
        List.copyOf(people));
  }

  /** Those that vote, abstentions included. */
  public List<Representative> voting() {
    return representatives.stream().filter(each -> each.vote().isPresent()).toList();
  }

  private static InputStream own(Class<?> story, String name) throws IOException {
    InputStream in = story.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not part of this build");
    }
    return in;
  }
}
