package quorate.governance.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.WireJson;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;

/** A decision as people read it: as recorded, when, and by which decision it is superseded. */
@Schema(
    allOf = {
      DecisionRecorded.class,
      DecisionTaken.class,
      MeetingDecisionRecorded.class,
      EarlierDecisionRecorded.class
    },
    properties = {
      @SchemaProperty(name = "recorded", type = SchemaType.STRING, format = "date-time"),
      @SchemaProperty(name = "supersededby", type = SchemaType.STRING, format = "uuid")
    })
public record DecisionShown(
    @JsonValue @Schema(hidden = true) ObjectNode json, @Schema(hidden = true) long version)
    implements Versioned {

  static DecisionShown of(DecisionView view) {
    try {
      var json = (ObjectNode) WireJson.MAPPER.readTree(view.data);
      json.put("recorded", EntryBytes.micros(view.recorded));
      UUID later = view.supersededBy;
      if (later != null) {
        json.put("supersededby", later.toString());
      }
      return new DecisionShown(json, later == null ? 1 : 2);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("decision " + view.decision + " is not JSON", e);
    }
  }
}
