package quorate.governance.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.WireJson;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;

/**
 * A decision as people read it: as recorded, when, and how it stood on a day, as known then:
 * standing, or superseded, revoked or annulled, since when and by which decision.
 */
@Schema(
    allOf = {
      DecisionRecorded.class,
      DecisionTaken.class,
      MeetingDecisionRecorded.class,
      EarlierDecisionRecorded.class,
      BallotDecisionRecorded.class,
      UnopposedElectionRecorded.class
    },
    properties = {
      @SchemaProperty(name = "recorded", type = SchemaType.STRING, format = "date-time"),
      @SchemaProperty(name = "state", type = SchemaType.STRING),
      @SchemaProperty(name = "since", type = SchemaType.STRING, format = "date"),
      @SchemaProperty(name = "supersededby", type = SchemaType.STRING, format = "uuid")
    })
public record DecisionShown(
    @JsonValue @Schema(hidden = true) ObjectNode json,
    @Schema(hidden = true) long version,
    @Schema(hidden = true) long variant)
    implements Versioned {

  private static final String STANDS = "stands";

  /** {@code became} is what is known to have become of it and of what ended it. */
  static DecisionShown of(
      DecisionView view, Reckoning became, LocalDate day, boolean tellsDissent) {
    var ended = became.of(view.decision, day).orElse(null);
    var json = read(view);
    if (!tellsDissent) {
      json.remove("against");
    }
    json.put("recorded", EntryBytes.micros(view.recorded));
    json.put("state", ended == null ? STANDS : ended.how);
    if (ended != null) {
      json.put("since", ended.since.toString());
      UUID by = ended.by;
      if (by != null) {
        json.put("supersededby", by.toString());
      }
    }
    long variant = (ended == null ? 0 : ended.position + 1) * 2 + (tellsDissent ? 0 : 1);
    return new DecisionShown(json, 1 + became.known(view.decision), variant);
  }

  private static ObjectNode read(DecisionView view) {
    try {
      return (ObjectNode) WireJson.MAPPER.readTree(view.data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("decision " + view.decision + " is not JSON", e);
    }
  }
}
