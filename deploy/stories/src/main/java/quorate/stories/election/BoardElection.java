package quorate.stories.election;

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
 * The practices of the company elect five directors by the single transferable vote: one of each
 * locality at least, two GPs at least and one practice manager at most.
 */
public final class BoardElection implements Story {

  @Override
  public String name() {
    return "board-election";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(ElectionCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var city = City.on(stack, progress);
    var scene = Scene.of(city, Inputs.read(inputs), checks);
    var electors = scene.inputs().electors();
    var members = new Registering(city, electors.notMembers()).settle().members();
    new Representing(city, electors.representatives()).play();
    electors.representatives().forEach(each -> city.gateway().logIn(each.user()));
    Paper paper = new Nominating(scene).play();
    var seating = Seating.of(scene, paper);
    String board = seating.opened();
    new Polling(scene, paper, members).play();
    JsonNode result = new Declaring(scene, paper).play();
    seating.taken(board, result);
    new Proving(scene, paper, result).play();
    return account(scene, paper, result);
  }

  private static List<String> account(Scene scene, Paper paper, JsonNode result) {
    var lines = new ArrayList<String>();
    var inputs = scene.inputs();
    lines.add(
        "Who stood: %d of %d nominated; the others declined, withdrew or found no seconder."
            .formatted(inputs.standing().size(), inputs.candidates().size()));
    lines.add("What was asked: " + paper.json().path("options").size() + " candidates to rank.");
    lines.add("How it was counted: Scottish STV, quota " + result.path("quota").asText() + ".");
    Stages.of(result).forEach(stage -> lines.add("  " + stage));
    var elected = new ArrayList<String>();
    result.path("elected").forEach(each -> elected.add(each.asText()));
    lines.add("Who is elected: " + String.join(", ", paper.names(elected, inputs)) + ".");
    return lines;
  }
}
