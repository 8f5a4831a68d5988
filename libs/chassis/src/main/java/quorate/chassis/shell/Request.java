package quorate.chassis.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.log.IdempotencyKey;

/**
 * Who asks, for which convener, when, and in which connection: stamped once at the door or by the
 * policy that reacts, and carried into every entry. {@code authority} is what the actor acts under,
 * as {@code role:secretary} or {@code mandate:…}.
 */
public record Request(
    String convener,
    String actor,
    String authority,
    Instant at,
    @Nullable IdempotencyKey key,
    UUID correlation,
    @Nullable UUID causation) {

  /** The civil day on which it is asked. */
  public LocalDate today() {
    return CivilDay.of(at);
  }

  Request withoutKey() {
    return new Request(convener, actor, authority, at, null, correlation, causation);
  }
}
