package quorate.stories.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is a member and who sits for whom: a clinical director for each network of the published map,
 * the first of whom logs in; the chair of the LMC, who of the federation and who of the next
 * place's board; whom the members elect; what the system asks, twice, and what else.
 */
record Inputs(
    List<String> notMembers,
    List<String> directors,
    String lmcChair,
    String federation,
    String neighbour,
    String elected,
    String asked,
    String askedAgain,
    String askedElse) {

  static Inputs of(JsonNode json) {
    var inputs =
        new Inputs(
            texts(json.path("notmembers")),
            texts(json.path("directors")),
            json.path("lmcchair").asText(),
            json.path("federation").asText(),
            json.path("neighbour").asText(),
            json.path("elected").asText(),
            json.path("asked").asText(),
            json.path("askedagain").asText(),
            json.path("askedelse").asText());
    if (!inputs.members().contains(inputs.elected)) {
      throw new IllegalArgumentException("whom the members elect is one of them");
    }
    return inputs;
  }

  /** Who sits in the city's board. */
  List<String> members() {
    var members = new ArrayList<>(directors);
    members.add(lmcChair);
    members.add(federation);
    return members;
  }

  /** Everybody. */
  List<String> people() {
    var people = members();
    people.add(neighbour);
    return people;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }
}
