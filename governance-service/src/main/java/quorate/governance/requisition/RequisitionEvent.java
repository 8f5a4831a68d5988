package quorate.governance.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.governance.meeting.Required.Business;

/** What has happened to one requisition. */
public sealed interface RequisitionEvent {

  UUID requisition();

  /**
   * Enough members required a meeting, received that day; {@code found} says how many of how many,
   * by the roll as of that day, and {@code callBy} is the last day for the directors to call it.
   */
  record MeetingRequired(
      UUID requisition,
      UUID body,
      LocalDate received,
      List<String> members,
      List<Business> business,
      String found,
      String clause,
      LocalDate callBy)
      implements RequisitionEvent {
    public MeetingRequired {
      members = List.copyOf(members);
      business = List.copyOf(business);
    }
  }

  /** The meeting is called. */
  record RequisitionMet(UUID requisition, UUID meeting, LocalDate on) implements RequisitionEvent {}
}
