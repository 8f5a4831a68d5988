package quorate.stories.whole;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.local.WholeStack;
import quorate.stories.council.PartnershipCouncil;
import quorate.stories.options.Options;
import quorate.stories.services.Membership;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/** The stack of this run of the tests, and the story that was told on it once. */
final class Whole {
  // long enough to vote in on a busy machine, and no longer
  private static final int WINDOW_SECONDS = 12;
  // longer, for those that are told while others are
  private static final int BESIDE_SECONDS = 20;

  private static @Nullable Told story;
  private static @Nullable Told council;

  private Whole() {}

  static WholeStack parts() {
    return WholeStack.shared();
  }

  /** The same as a story meets it. */
  static Stack stack() {
    return Stack.at(parts().ports(), parts().secrets());
  }

  /** What the guide's commands are told where it is. */
  static Map<String, String> shell() {
    return Map.of("API", stack().gateway().toString(), "SECRETS", parts().secrets().toString());
  }

  /** How the story went when it was told first; the first who asks waits for it. */
  static synchronized Told story() {
    var told = story;
    if (told == null) {
      told = again();
      story = told;
    }
    return told;
  }

  /** Tells the story again with these further words of the command. */
  static Told again(String... words) {
    var inputs = inputs(Options.class, WINDOW_SECONDS, "windowseconds");
    return Told.of(stack(), "options", inputs, words);
  }

  /** Tells another story of the city, whose register the first one has settled. */
  static Told another(String story, Class<?> its, String... words) {
    story().held();
    return Told.of(
        stack(), story, inputs(its, BESIDE_SECONDS, "windowseconds", "nominatingseconds"), words);
  }

  /** How the council's story of Leeds went when it was told first. */
  static synchronized Told council() {
    var told = council;
    if (told == null) {
      told = councilAgain();
      council = told;
    }
    return told;
  }

  /** Tells it again; its register has the invented practice alone, which opts in. */
  static Told councilAgain(String... words) {
    Leeds.mapped(new Membership(new Gateway(stack()), Leeds.SECRETARY));
    try (var own = PartnershipCouncil.class.getResourceAsStream("inputs.json")) {
      var json = new JsonMapper();
      var inputs = ((ObjectNode) json.readTree(own)).put("published", false);
      inputs.putArray("optedin").add(Leeds.PRACTICE);
      Path file = Path.of("target", "council.json");
      Files.write(file, json.writeValueAsBytes(inputs));
      return Told.of(stack(), "partnership-council", file, words);
    } catch (IOException e) {
      throw new AssertionError("cannot write the inputs", e);
    }
  }

  /** The story's own inputs but for the times that it gives people. */
  static Path inputs(Class<?> story, int seconds, String... times) {
    var json = new JsonMapper();
    try (var own = story.getResourceAsStream("inputs.json")) {
      var inputs = (ObjectNode) json.readTree(own);
      for (String time : times) {
        inputs.put(time, seconds);
      }
      Path file = Path.of("target", story.getSimpleName() + ".json");
      return Files.write(file, json.writeValueAsBytes(inputs));
    } catch (IOException e) {
      throw new AssertionError("cannot write the inputs", e);
    }
  }
}
