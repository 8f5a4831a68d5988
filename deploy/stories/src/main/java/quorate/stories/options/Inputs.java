package quorate.stories.options;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import quorate.stories.city.Electors;
import quorate.stories.city.Representative;

/** Who represents whom, who wants letters, and how each practice votes. */
public record Inputs(int quorumHeads, String late, Electors electors) {

  /** The inputs of a file, or the story's own. */
  public static Inputs read(Optional<Path> file) {
    var json = Electors.read(file, Inputs.class);
    var electors = Electors.of(json);
    return new Inputs(
        json.path("quorumheads").asInt(1),
        json.path("late").asText(electors.representatives().getLast().practice()),
        electors);
  }

  /** The paper put to the electors, without the contact, who is a person on the register. */
  static JsonNode paper() {
    return Electors.own("paper.json", Inputs.class);
  }

  Duration window() {
    return electors.window();
  }

  List<String> notMembers() {
    return electors.notMembers();
  }

  List<Representative> representatives() {
    return electors.representatives();
  }

  /** The codes of the practices that vote, abstentions included. */
  List<String> voting() {
    return electors.voting().stream().map(Representative::practice).toList();
  }
}
