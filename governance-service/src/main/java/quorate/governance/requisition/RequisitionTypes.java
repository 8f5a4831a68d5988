package quorate.governance.requisition;

import quorate.chassis.wire.EventTypes;
import quorate.governance.requisition.RequisitionEvent.MeetingRequired;
import quorate.governance.requisition.RequisitionEvent.RequisitionMet;

/** The names of what happens to requisitions; nothing of it is promised to outsiders. */
public final class RequisitionTypes {

  private RequisitionTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.meeting-required.v1", MeetingRequired.class)
        .type("governance.requisition-met.v1", RequisitionMet.class);
  }
}
