package quorate.ballots.ballots;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.WireJson;

/** A ballot as people read it: the draft as recorded, with what was added since. */
public record BallotShown(@JsonValue ObjectNode json, long version) implements Versioned {

  static BallotShown of(BallotView view) {
    try {
      ObjectNode json = read(view.draft);
      json.put("secrecy", "open").put("state", view.state);
      add(json, "notice", view.notice);
      add(json, "roll", view.roll);
      if (view.withdrawn != null) {
        json.put("withdrawn", view.withdrawn);
      }
      return new BallotShown(json, view.version);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ballot " + view.ballot + " is not JSON", e);
    }
  }

  private static void add(ObjectNode json, String name, @Nullable String data)
      throws JsonProcessingException {
    if (data != null) {
      json.set(name, read(data).without("ballot"));
    }
  }

  private static ObjectNode read(String data) throws JsonProcessingException {
    return (ObjectNode) WireJson.MAPPER.readTree(data);
  }
}
