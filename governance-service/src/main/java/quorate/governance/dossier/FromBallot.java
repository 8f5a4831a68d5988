package quorate.governance.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import quorate.governance.dossier.Section.Lines;

/** What was heard of the ballot behind a decision. */
record FromBallot(List<Told> heard) {

  FromBallot {
    heard = List.copyOf(heard);
  }

  /** What stood on the paper, and what there was to read. */
  void papers(Lines lines) {
    for (JsonNode option : of("ballot").path("paper").path("options")) {
      lines.add(
          "Option " + option.path("option").asText(),
          "%s. %s"
              .formatted(option.path("title").asText(), option.path("summary").asText(""))
              .strip());
      for (JsonNode paper : option.path("papers")) {
        lines.add(
            "Paper of " + option.path("option").asText(),
            "%s, %s %s"
                .formatted(
                    paper.path("title").asText(),
                    paper.path("url").asText(),
                    paper.path("sha256").asText(""))
                .strip());
      }
    }
  }

  Optional<Section> notice() {
    JsonNode notice = of("notice");
    var lines =
        new Lines()
            .add("As the register stood on", notice.path("recorddate").asText(null))
            .add("Votes from", notice.path("opens").asText(null))
            .add("Votes until", notice.path("closes").asText(null));
    statements("notice", lines);
    return lines.as("Notice");
  }

  Optional<Section> interests() {
    var lines = new Lines();
    statements("interest", lines);
    return lines.as("Interests");
  }

  /** The votes that were not for what was decided, and where it stands who cast them. */
  void dissent(Lines lines) {
    JsonNode declaration = of("declaration");
    String winner = declaration.path("winner").asText("");
    for (JsonNode option : declaration.path("options")) {
      if (!winner.isEmpty() && !option.path("option").asText().equals(winner)) {
        lines.add(
            "Not for it",
            "%s (%s): %s"
                .formatted(
                    option.path("option").asText(),
                    option.path("title").asText(),
                    option.path("votes").asText()));
      }
    }
    lines.add("Abstained", declaration.path("abstentions").asText(null));
    // a vote is sealed until the close, and its key is heard by nobody but who counts or audits
    if (declaration.has("options") && !declaration.has("hands")) {
      lines.add(
          "By whom",
          "ballot-service has it: the count that it published is /ballots/api/v1/ballots/%s/result,"
                  .formatted(declaration.path("ballot").asText())
              + " and the log of the ballot tells each elector's vote by the key that was published"
              + " at its close.");
    }
  }

  private void statements(String about, Lines lines) {
    for (JsonNode each : of("declaration").path("outcome").path("statements")) {
      if (each.path("about").asText().equals(about)) {
        lines.add(
            each.path("holds").asBoolean() ? "Found" : "Found against",
            "%s [%s]".formatted(each.path("sentence").asText(), each.path("source").asText()));
      }
    }
  }

  private JsonNode of(String rel) {
    return heard.stream()
        .filter(each -> each.rel().equals(rel))
        .map(Told::data)
        .reduce((earlier, later) -> later)
        .orElseGet(() -> Told.read("{}"));
  }
}
