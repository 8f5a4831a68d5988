package quorate.governance.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.governance.meeting.Required.Business;
import quorate.governance.meeting.RollAsked;

/** What can be asked about a requisition. */
public sealed interface RequisitionCommand {

  UUID requisition();

  /** Members require a meeting of their body for this business; the roll is as for a meeting. */
  record RequireMeeting(
      UUID requisition,
      UUID body,
      LocalDate received,
      List<String> members,
      List<Business> business,
      RollAsked roll)
      implements RequisitionCommand {
    public RequireMeeting {
      members = List.copyOf(members);
      business = List.copyOf(business);
    }
  }

  /** A meeting of the body is called that cites it. */
  record MeetRequisition(UUID requisition, UUID body, UUID meeting) implements RequisitionCommand {}
}
