package quorate.stories.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quorate.stories.city.Representative;
import quorate.stories.services.Mandates;
import quorate.stories.services.Positions.Voiced;

/**
 * Who is asked and how each ranks the options, who says nothing, who dissents; who carries what is
 * agreed, who deputises, and who sits outside in their own capacity. The practices have their
 * representatives beside them; the first of them is also the one who answers late.
 */
record Inputs(
    List<String> notMembers,
    List<Representative> representatives,
    List<String> options,
    List<Voiced> answers,
    List<ObjectNode> silent,
    List<ObjectNode> dissenting,
    List<String> carriers,
    String deputy,
    String ownCapacity) {

  static Inputs of(JsonNode json) {
    var inputs =
        new Inputs(
            texts(json.path("notmembers")),
            all(json.path("representatives")).map(Representative::of).toList(),
            texts(json.path("options")),
            all(json.path("answers"))
                .map(each -> new Voiced(party(each), each.path("places")))
                .toList(),
            all(json.path("silent")).map(Inputs::party).toList(),
            all(json.path("dissenting")).map(Inputs::party).toList(),
            texts(json.path("carriers")),
            json.path("deputy").asText(),
            json.path("owncapacity").asText());
    if (inputs.carriers.size() != 2 || inputs.representatives.size() < 2) {
      throw new IllegalArgumentException("name two who carry, and two representatives at least");
    }
    return inputs;
  }

  /** Those who represent nobody. */
  List<String> people() {
    var people = new ArrayList<>(carriers);
    people.add(deputy);
    people.add(ownCapacity);
    return people;
  }

  List<ObjectNode> answering() {
    return answers.stream().map(Voiced::party).toList();
  }

  List<ObjectNode> everybody() {
    return Stream.concat(answering().stream(), silent.stream()).toList();
  }

  List<JsonNode> rankings() {
    return answers.stream().map(Voiced::places).toList();
  }

  /** A party as a check tells it. */
  static String words(JsonNode party) {
    return party.path("kind").asText() + " " + party.path("code").asText();
  }

  static List<String> each(Iterable<? extends JsonNode> parties) {
    var words = new ArrayList<String>();
    parties.forEach(each -> words.add(words(each)));
    return words;
  }

  private static ObjectNode party(JsonNode json) {
    return Mandates.party(json.path("kind").asText(), json.path("code").asText());
  }

  private static List<String> texts(JsonNode array) {
    return all(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> all(JsonNode array) {
    var all = new ArrayList<JsonNode>();
    array.forEach(all::add);
    return all.stream();
  }
}
