package quorate.governance.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyKind;

/** A body in a list, on one day. */
public record BodyLine(
    UUID body,
    BodyKind kind,
    String name,
    @Nullable UUID parent,
    LocalDate from,
    @Nullable LocalDate lastDay) {

  static BodyLine of(Standing body, LocalDate day) {
    var established = body.established();
    return new BodyLine(
        established.body(),
        established.kind(),
        body.nameOn(day),
        established.parent(),
        established.from(),
        body.lastDay());
  }
}
