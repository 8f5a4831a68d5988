package quorate.governance.meetings;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.WireJson;

/** A meeting as people read it: numbers are text, as they are in what was recorded. */
@Schema(allOf = MeetingTold.class)
public record MeetingShown(
    @JsonValue @Schema(hidden = true) ObjectNode json, @Schema(hidden = true) long version)
    implements Versioned {

  static MeetingShown of(MeetingTold told, long version) {
    return new MeetingShown(tree(told), version);
  }

  static ObjectNode tree(Object told) {
    try {
      return (ObjectNode) WireJson.MAPPER.readTree(WireJson.MAPPER.writeValueAsString(told));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
