package quorate.stories.election;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import quorate.counting.CountSheet;

/** The stages of a count in one spelling, counted here and as the service tells them. */
final class Stages {

  private Stages() {}

  static List<String> of(CountSheet sheet) {
    var lines = new ArrayList<String>();
    for (var stage : sheet.stages()) {
      var votes = new StringJoiner(" ");
      stage.votes().forEach(each -> votes.add(each.option() + " " + each.votes()));
      lines.add(
          line(
              votes.toString(),
              stage.exhausted().toString(),
              stage.elected().toString(),
              stage.eliminated().toString(),
              stage.in().map(in -> in.equals(stage.out())).orElse(true)));
    }
    return lines;
  }

  static List<String> of(JsonNode result) {
    var lines = new ArrayList<String>();
    for (JsonNode stage : result.path("stages")) {
      var votes = new StringJoiner(" ");
      for (JsonNode each : stage.path("votes")) {
        votes.add(each.path("option").asText() + " " + each.path("votes").asText());
      }
      lines.add(
          line(
              votes.toString(),
              stage.path("exhausted").asText(),
              list(stage.path("elected")),
              list(stage.path("eliminated")),
              stage.path("in").asText().equals(stage.path("out").asText())));
    }
    return lines;
  }

  private static String line(
      String votes, String exhausted, String elected, String eliminated, boolean balanced) {
    return "%s; exhausted %s; elected %s; excluded %s; %s"
        .formatted(votes, exhausted, elected, eliminated, balanced ? "in = out" : "in is not out");
  }

  private static String list(JsonNode letters) {
    var list = new ArrayList<String>();
    letters.forEach(each -> list.add(each.asText()));
    return list.toString();
  }
}
