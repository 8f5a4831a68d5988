package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.COUNT;
import static quorate.stories.options.OptionsCheck.HEAD_TO_HEAD;
import static quorate.stories.options.OptionsCheck.TURNOUT;
import static quorate.stories.options.OptionsCheck.WINNER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quorate.stories.stack.Patience;

/** The ballot closes by the clock, is counted, and its result is declared. */
record Closing(Scene scene, Asked asked, Expected expected) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  /** Answers the declared result. */
  JsonNode play() {
    PATIENCE.until("the count", () -> state("counted"));
    scene.progress().accept(scene.ballots().declare(asked.ballot()).asked());
    var result = scene.ballots().result(asked.ballot()).succeeded().json();
    var checks = scene.checks();
    checks.equal(
        TURNOUT, scene.inputs().voting().size(), result.path("turnout").path("heads").asInt());
    checks.equal(COUNT, expected.votes(), votes(result));
    checks.equal(HEAD_TO_HEAD, expected.pairs(), pairs(result));
    checks.equal(WINNER, expected.winner(), winner(result));
    return result;
  }

  private Optional<String> state(String awaited) {
    String state = scene.ballots().ballot(asked.ballot()).json().path("state").asText();
    return Optional.of(state).filter(awaited::equals);
  }

  private static Map<String, String> votes(JsonNode result) {
    var votes = new TreeMap<String, String>();
    for (JsonNode each : result.path("options")) {
      votes.put(each.path("option").asText(), each.path("votes").asText());
    }
    votes.put("abstentions", result.path("abstentions").asText());
    return votes;
  }

  private static Map<String, String> pairs(JsonNode result) {
    var pairs = new TreeMap<String, String>();
    for (JsonNode each : result.path("headtohead")) {
      pairs.put(
          each.path("option").asText() + " against " + each.path("against").asText(),
          each.path("prefer").asText() + " to " + each.path("opposed").asText());
    }
    return pairs;
  }

  private static String winner(JsonNode result) {
    String beatsEach = result.path("winnerbeatseach").asBoolean() ? ", beating each other" : "";
    return result.has("winner") ? result.path("winner").asText() + beatsEach : "nobody";
  }
}
