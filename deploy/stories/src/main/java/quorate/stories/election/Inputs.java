package quorate.stories.election;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.stories.city.Electors;
import quorate.stories.city.Representative;

/** Who stands for the board, and whom each practice prefers; practices stand for their people. */
record Inputs(Duration nominating, int quorumHeads, Electors electors, List<Candidate> candidates) {

  static Inputs read(Optional<Path> file) {
    var json = Electors.read(file, Inputs.class);
    var electors = Electors.of(json);
    var candidates = new ArrayList<Candidate>();
    for (JsonNode each : json.path("candidates")) {
      String practice = each.path("practice").asText();
      candidates.add(Candidate.of(each, representative(electors, practice)));
    }
    return new Inputs(
        Duration.ofSeconds(json.path("nominatingseconds").asInt(12)),
        json.path("quorumheads").asInt(1),
        electors,
        List.copyOf(candidates));
  }

  /** The call for nominations, without title and times. */
  static JsonNode call() {
    return Electors.own("call.json", Inputs.class);
  }

  List<Candidate> standing() {
    return candidates.stream().filter(Candidate::stands).toList();
  }

  Representative representative(String practice) {
    return representative(electors, practice);
  }

  /** Somebody of a practice that is no member. */
  Optional<Representative> outsider() {
    return electors.representatives().stream()
        .filter(each -> electors.notMembers().contains(each.practice()))
        .findFirst();
  }

  private static Representative representative(Electors electors, String practice) {
    return electors.representatives().stream()
        .filter(each -> each.practice().equals(practice))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the inputs have nobody of " + practice));
  }
}
