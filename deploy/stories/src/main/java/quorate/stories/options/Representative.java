package quorate.stories.options;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * An invented person who may vote for a practice.
 *
 * @param electronicNotice whether the person agreed to be told by e-mail
 * @param first a paper that the person replaces later, if there is one
 * @param vote the paper that counts; empty when the practice does not vote
 */
record Representative(
    String practice,
    String name,
    boolean electronicNotice,
    Optional<JsonNode> first,
    Optional<JsonNode> vote) {

  static Representative of(JsonNode json) {
    return new Representative(
        json.path("practice").asText(),
        json.path("name").asText(),
        json.path("electronicnotice").asBoolean(),
        Optional.ofNullable(json.get("first")),
        Optional.ofNullable(json.get("vote")));
  }

  /** The name with which the person logs in. */
  String user() {
    return "rep-" + practice.toLowerCase(Locale.ROOT);
  }

  /** A plainly invented address. */
  String email() {
    return user() + "@example.org";
  }
}
