package quorate.governance.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import quorate.governance.dossier.Section.Lines;

/** What the register itself says of a decision; kinds of decision differ in what they have. */
record FromDecision(ObjectNode json) {

  Lines asked() {
    return new Lines()
        .add("Title", text("title"))
        .add("Question", text("question"))
        .add("Text", text("text"))
        .add("Kind", text("kind"))
        .add("Vehicle", text("vehicle"))
        .add("Recorded", text("recorded"));
  }

  Optional<Section> entitled() {
    JsonNode entitled = json.path("entitled");
    var lines = new Lines();
    if (!entitled.isMissingNode()) {
      lines
          .add("Who", words(entitled, "kind", "subicblocation"))
          .add("How many", entitled.path("electors").asText(null))
          .add("Weight", entitled.path("weight").asText(null))
          .add("On", entitled.path("recorddate").asText(null))
          .add("Fingerprint of the roll", entitled.path("fingerprint").asText(null));
    }
    all("principals").map(each -> party(each.path("party"))).forEach(it -> lines.add("For", it));
    return lines.as("Who was entitled");
  }

  Optional<Section> decided() {
    JsonNode turnout = json.path("turnout");
    JsonNode rule = json.path("rule");
    return new Lines()
        .add("Took part", turnout.path("heads").asText(null))
        .add("By", text("way"))
        .add("Rule", rule.isObject() ? words(rule, "method", "passmark") : rule.asText(null))
        .addAll("Sum", texts("arithmetic"))
        .add("Outcome", text("outcome"))
        .add("Winner", text("winnertitle"))
        .addAll("Elected", texts("elected"))
        .addAll("Elected", all("seats").map(FromDecision::seat).toList())
        .as("How it was decided");
  }

  Optional<Section> authority() {
    return new Lines()
        .add("Authority", text("authority"))
        .add("Basis", text("basis"))
        .add("Minute book", text("book"))
        .add("Place in it", text("place"))
        .addAll("Under", all("chain").map(FromDecision::step).toList())
        .as("By what authority");
  }

  List<String> against() {
    return texts("against");
  }

  boolean tellsDissent() {
    return json.has("against");
  }

  @Nullable String text(String name) {
    return json.path(name).asText(null);
  }

  private static String seat(JsonNode seat) {
    List<String> persons = new ArrayList<>();
    seat.path("persons").forEach(person -> persons.add(person.asText()));
    return "%s: %s".formatted(seat.path("seat").asText(), String.join(", ", persons));
  }

  private static String step(JsonNode step) {
    return "%s of %s, mandate %s"
        .formatted(
            step.path("form").asText(), party(step.path("giver")), step.path("mandate").asText());
  }

  private static String party(JsonNode party) {
    return party.isObject() ? words(party, "kind", "code") : party.asText();
  }

  private static String words(JsonNode node, String... names) {
    return Stream.of(names)
        .map(name -> node.path(name).asText(""))
        .filter(word -> !word.isEmpty())
        .reduce("", (a, b) -> a.isEmpty() ? b : a + ", " + b);
  }

  private Stream<JsonNode> all(String name) {
    return StreamSupport.stream(json.path(name).spliterator(), false);
  }

  private List<String> texts(String name) {
    return all(name).map(JsonNode::asText).toList();
  }
}
