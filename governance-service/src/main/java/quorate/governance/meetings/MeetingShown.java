package quorate.governance.meetings;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.WireJson;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Variant;

/** A meeting as people read it: numbers are text, as they are in what was recorded. */
@Schema(allOf = MeetingTold.class)
public record MeetingShown(
    @JsonValue @Schema(hidden = true) ObjectNode json, @Schema(hidden = true) long version)
    implements Versioned {

  /** The day and the seats that are held change it without an entry; whoever reads it, too. */
  @Override
  public long variant() {
    return Variant.of(json);
  }

  static MeetingShown of(MeetingTold told, long version) {
    return new MeetingShown(tree(told), version);
  }

  Picked<JsonNode> item(UUID item) {
    return part(json, "items", "item", item);
  }

  /** Its last version. */
  Picked<JsonNode> paper(UUID item, UUID paper) {
    return part(item(item).part(), "papers", "paper", paper);
  }

  Picked<JsonNode> motion(UUID motion) {
    return part(json, "motions", "motion", motion);
  }

  Picked<JsonNode> action(UUID action) {
    return part(json, "actions", "action", action);
  }

  private Picked<JsonNode> part(JsonNode of, String list, String name, UUID id) {
    String named = id.toString();
    return Picked.of(
        StreamSupport.stream(of.path(list).spliterator(), false),
        each -> each.path(name).asText().equals(named),
        version);
  }

  static ObjectNode tree(Object told) {
    try {
      return (ObjectNode) WireJson.MAPPER.readTree(WireJson.MAPPER.writeValueAsString(told));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
