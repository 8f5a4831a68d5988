package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.IMPORT_SETTLED;
import static quorate.stories.options.OptionsCheck.MEMBERS;
import static quorate.stories.options.OptionsCheck.PRACTICES_OF_AREA;
import static quorate.stories.options.OptionsCheck.REPRESENTATIVES_BOUND;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.Story;
import quorate.stories.checks.CheckName;
import quorate.stories.checks.Checks;
import quorate.stories.city.City;
import quorate.stories.city.Registering;
import quorate.stories.city.Representing;
import quorate.stories.stack.Stack;

/**
 * A city's working group puts three options for working together to every practice, members of the
 * existing company or not. The vote is advisory.
 */
public final class Options implements Story {

  @Override
  public String name() {
    return "options";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(OptionsCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var scene = Scene.of(stack, Inputs.read(inputs), checks, progress);
    int electors = registered(scene);
    String contact = represented(scene);
    var expected = Expected.of(scene.inputs(), electors);
    Asked asked = new Asking(scene, contact).play(electors);
    new Voting(scene, asked).play();
    new Closing(scene, asked, expected).play();
    JsonNode decision = new Settling(scene, asked, expected).play();
    new Telling(scene, asked).play();
    new Proving(scene, asked, decision).play();
    return account(decision, scene.inputs().notMembers().size());
  }

  /** Answers how many practices there are. */
  private static int registered(Scene scene) {
    var registering = new Registering(scene.city(), scene.inputs().notMembers());
    var membership = scene.city().membership();
    registering.take();
    scene.checks().equal(IMPORT_SETTLED, 0, registering.proposed());
    var map = registering.map();
    scene.checks().equal(PRACTICES_OF_AREA, map, membership.practicesOf(City.AREA));
    scene.checks().equal(MEMBERS, registering.admit(map), membership.members());
    return map.size();
  }

  /** Answers a person who can be named as the contact for the options. */
  private static String represented(Scene scene) {
    var people = scene.inputs().representatives();
    int bound = new Representing(scene.city(), people).play();
    scene.checks().equal(REPRESENTATIVES_BOUND, people.size(), bound);
    return people.getFirst().person();
  }

  private static List<String> account(JsonNode decision, int outside) {
    var entitled = decision.path("entitled");
    int electors = entitled.path("electors").asInt();
    var lines = new ArrayList<String>();
    lines.add(
        "Who was entitled: all %d practices of Brighton & Hove on %s, %d of them not members of the company."
            .formatted(electors, entitled.path("recorddate").asText(), outside));
    lines.add("What was asked: " + decision.path("question").asText());
    lines.add("How it was decided:");
    decision.path("arithmetic").forEach(line -> lines.add("  " + line.asText()));
    lines.add("Under which authority: " + decision.path("authority").asText() + ".");
    lines.add("Who must now do what: " + whatNow(decision.path("outcome").asText()));
    return lines;
  }

  private static String whatNow(String outcome) {
    return outcome.equals("advised")
        ? "the company secretary calls a general meeting; only its resolution can change the"
            + " legal structure."
        : "nobody is bound to anything; the working group may ask again.";
  }
}
