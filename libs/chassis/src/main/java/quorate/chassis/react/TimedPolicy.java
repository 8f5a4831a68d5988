package quorate.chassis.react;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/**
 * Does what the clock demands, as closing a ballot. Asked four times a second, on the leader only;
 * two leaders may overlap for a moment, so what it does is keyed ({@link Stamp#due}).
 */
public interface TimedPolicy {

  /** Its name, as words joined by hyphens: the actor is {@code policy:<name>}. */
  String name();

  /** Does what is due. The next tick comes after this one is done. */
  Uni<Void> tick(Instant now);
}
