package quorate.chassis.door;

import io.smallrye.mutiny.Uni;

/**
 * Whether reads show what was recorded. A service is known by its wire name; for a neighbour's
 * position, what this service derives from that neighbour's log is meant.
 */
public interface Visibility {

  /**
   * Waits, within bounds, until everything up to this position is visible; false when it is not in
   * time, or nothing here follows that log.
   */
  Uni<Boolean> await(String service, String convener, long position);
}
