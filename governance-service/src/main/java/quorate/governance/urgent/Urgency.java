package quorate.governance.urgent;

import quorate.chassis.log.Aggregate;

/**
 * How often was acted for one body between its meetings. What waits to be ratified is counted
 * against one limit, so that of two who act at once the second decides again.
 */
public record Urgency(int actions) {

  /** The streams by body: {@code urgency/<body>}. */
  static final Aggregate<Urgency, UrgencyEvent> URGENCY =
      new Aggregate<>(
          "urgency", UrgencyEvent.class, new Urgency(0), (so, used) -> new Urgency(so.actions + 1));
}
