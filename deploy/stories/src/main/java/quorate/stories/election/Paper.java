package quorate.stories.election;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.counting.CountingRule;

/** A ballot's paper: which candidate has which letter, as the lot ordered them. */
record Paper(String ballot, JsonNode json) {

  /** The letters in order, each with the person who has it. */
  Map<String, String> letters() {
    var letters = new LinkedHashMap<String, String>();
    for (JsonNode option : json.path("options")) {
      letters.put(option.path("option").asText(), option.path("contact").asText());
    }
    return letters;
  }

  /** The candidates who are meant, by letter. */
  String letter(Candidate candidate) {
    return letters().entrySet().stream()
        .filter(each -> each.getValue().equals(candidate.who().person()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("nobody");
  }

  /** The rule that stands in it. */
  CountingRule rule() {
    return CountingRule.of(map(json.path("counting")));
  }

  static Map<String, Object> map(JsonNode json) {
    return new JsonMapper().convertValue(json, new TypeReference<Map<String, Object>>() {});
  }

  /** The names behind some letters, in their order. */
  List<String> names(List<String> some, Inputs inputs) {
    return some.stream()
        .map(
            letter ->
                inputs.candidates().stream()
                    .filter(each -> letter(each).equals(letter))
                    .map(each -> each.who().name())
                    .findFirst()
                    .orElse("nobody"))
        .toList();
  }
}
