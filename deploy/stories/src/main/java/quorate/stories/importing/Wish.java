package quorate.stories.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What is to be accepted: all that is not doubtful, or one heading of the preview. */
record Wish(String word) {

  static final String ALL = "all";
  static final List<String> GROUPS =
      List.of(
          "new",
          "renamed",
          "moved",
          "network-changed",
          "list-size",
          "contract",
          "placed",
          "opened",
          "closed",
          "membership",
          "people",
          "doubtful");

  static boolean isOne(String word) {
    return word.equals(ALL) || GROUPS.contains(word);
  }

  /** How many changes of a preview it means. */
  int of(JsonNode preview) {
    if (word.equals(ALL)) {
      return preview.path("changes").asInt();
    }
    for (JsonNode group : preview.path("groups")) {
      if (group.path("group").asText().equals(word)) {
        return group.path("changes").asInt();
      }
    }
    return 0;
  }
}
