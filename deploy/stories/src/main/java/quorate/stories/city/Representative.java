package quorate.stories.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An invented person who may vote for a practice.
 *
 * @param electronicNotice whether the person agreed to be told by e-mail
 * @param first a paper that the person replaces later, if there is one
 * @param vote the paper that counts; empty when the practice does not vote
 */
public record Representative(
    String practice,
    String name,
    boolean electronicNotice,
    Optional<JsonNode> first,
    Optional<JsonNode> vote) {

  /** As inputs name one. */
  public static Representative of(JsonNode json) {
    return new Representative(
        json.path("practice").asText(),
        json.path("name").asText(),
        json.path("electronicnotice").asBoolean(),
        Optional.ofNullable(json.get("first")),
        Optional.ofNullable(json.get("vote")));
  }

  /** The name with which the person logs in. */
  public String user() {
    return "rep-" + practice.toLowerCase(Locale.ROOT);
  }

  /** The same id whenever the story is told, so that telling it again names nobody twice. */
  public String person() {
    var bytes = ("representative of " + practice).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  /** The person as the register takes them, with the mandate to vote. */
  public ObjectNode asRecorded(String from) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("person", person()).put("name", name).put("email", email());
    if (electronicNotice) {
      json.putObject("electronicnotice").put("address", email()).put("on", from);
    }
    json.putArray("mandates")
        .addObject()
        .put("practice", practice)
        .put("purpose", "vote")
        .put("from", from);
    return json;
  }

  /** A plainly invented address. */
  public String email() {
    return user() + "@example.org";
  }
}
