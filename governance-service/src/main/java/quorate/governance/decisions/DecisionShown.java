package quorate.governance.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

  /** {@code endings} are those known, in the order in which they were recorded. */
  static DecisionShown of(DecisionView view, List<EndingView> endings, LocalDate day) {
    int last =
        IntStream.range(0, endings.size())
            .filter(i -> !endings.get(i).since.isAfter(day))
            .reduce((first, second) -> second)
            .orElse(-1);
    var json = read(view);
    json.put("recorded", EntryBytes.micros(view.recorded));
    json.put("state", last < 0 ? STANDS : endings.get(last).how);
    if (last >= 0) {
      json.put("since", endings.get(last).since.toString());
      UUID by = endings.get(last).by;
      if (by != null) {
        json.put("supersededby", by.toString());
      }
    }
    return new DecisionShown(json, 1 + endings.size(), last == endings.size() - 1 ? 0 : last + 2);
  }

  private static ObjectNode read(DecisionView view) {
    try {
      return (ObjectNode) WireJson.MAPPER.readTree(view.data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("decision " + view.decision + " is not JSON", e);
    }
  }
}
