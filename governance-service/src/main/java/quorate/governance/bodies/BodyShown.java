package quorate.governance.bodies;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.WireJson;
import quorate.governance.body.Body.Standing;
import quorate.governance.moment.Variant;

/** A body as people read it: numbers are text, as they are in what was recorded. */
@Schema(allOf = BodyTold.class)
public record BodyShown(
    @JsonValue @Schema(hidden = true) ObjectNode json, @Schema(hidden = true) long version)
    implements Versioned {

  /** Terms of reference and seats begin and end by their days, without an entry. */
  @Override
  public long variant() {
    return Variant.of(json);
  }

  static BodyShown of(Standing body, LocalDate day, long version) {
    try {
      String told = WireJson.MAPPER.writeValueAsString(BodyTold.of(body, day));
      return new BodyShown((ObjectNode) WireJson.MAPPER.readTree(told), version);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
