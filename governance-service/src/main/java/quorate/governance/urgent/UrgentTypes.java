package quorate.governance.urgent;

import quorate.chassis.wire.EventTypes;
import quorate.governance.urgent.UrgencyEvent.UrgencyUsed;

/** The names of what becomes of urgent actions; nothing of it is promised to outsiders. */
public final class UrgentTypes {

  private UrgentTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.urgent-action-taken.v1", UrgentEvent.UrgentActionTaken.class)
        .type("governance.urgent-action-reported.v1", UrgentEvent.UrgentActionReported.class)
        .type("governance.urgent-action-ratified.v1", UrgentEvent.UrgentActionRatified.class)
        .type("governance.urgent-action-lapsed.v1", UrgentEvent.UrgentActionLapsed.class)
        .type("governance.urgency-used.v1", UrgencyUsed.class);
  }
}
