package quorate.stories.voice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How rankings put options against each other, counted here apart from any library. */
record Ranked(List<String> options, List<JsonNode> rankings) {

  /** Each pair, and which option wins against all others. */
  Map<String, String> told() {
    var told = new TreeMap<String, String>();
    for (int i = 0; i < options.size(); i++) {
      for (String other : options.subList(i + 1, options.size())) {
        String one = options.get(i);
        told.put(
            one + " against " + other,
            "%d to %d".formatted(prefer(one, other), prefer(other, one)));
      }
    }
    told.put("first", first());
    return told;
  }

  /** The same as a service shows it. */
  static Map<String, String> shown(JsonNode priorities) {
    var told = new TreeMap<String, String>();
    for (JsonNode each : priorities.path("pairs")) {
      told.put(
          "%s against %s".formatted(each.path("option").asText(), each.path("against").asText()),
          "%s to %s".formatted(each.path("prefer").asText(), each.path("opposed").asText()));
    }
    var first = new ArrayList<String>();
    priorities.at("/ranking/0").forEach(each -> first.add(each.asText()));
    told.put("first", String.join(", ", first));
    return told;
  }

  private String first() {
    return options.stream()
        .filter(
            one ->
                options.stream()
                    .filter(other -> !other.equals(one))
                    .allMatch(other -> prefer(one, other) > prefer(other, one)))
        .findFirst()
        .orElse("none");
  }

  private long prefer(String one, String other) {
    return rankings.stream().filter(each -> place(each, one) < place(each, other)).count();
  }

  private static int place(JsonNode places, String option) {
    for (int i = 0; i < places.size(); i++) {
      for (JsonNode each : places.get(i)) {
        if (each.asText().equals(option)) {
          return i;
        }
      }
    }
    return places.size();
  }
}
