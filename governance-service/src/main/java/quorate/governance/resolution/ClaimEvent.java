package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is put by one ballot or motion, on a stream of its own: of two at once, the second waits.
 */
public sealed interface ClaimEvent {

  /** It decides this resolution and no other. */
  record VehicleClaimed(UUID by, UUID resolution, LocalDate on) implements ClaimEvent {}
}
