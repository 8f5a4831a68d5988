package quorate.governance.meetings;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.Asking;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.Required;
import quorate.governance.meeting.Required.Cited;
import quorate.governance.requisition.Requisition;
import quorate.governance.requisition.RequisitionCommand.MeetRequisition;
import quorate.governance.requisition.RequisitionDecider;
import quorate.governance.requisition.RequisitionEvent;

/** A call that cites a requisition, which it meets. */
record Citing(CallMeeting asked, UUID requisition, Asking asking) {

  /** The call as members required it. */
  CallMeeting call(Requisition.Standing standing) {
    var required = standing.required();
    return asked.citing(
        new Required(
            required.received(),
            required.members(),
            new Cited(
                requisition,
                required.found(),
                required.callBy(),
                required.business(),
                items(required.business().size()))));
  }

  Decision<RequisitionEvent> met(Requisition state) {
    return RequisitionDecider.meet(
        new MeetRequisition(requisition, asked.body(), asked.meeting()),
        state,
        CivilDay.of(asking.now()));
  }

  // made of the meeting's own id, so that deciding again makes the same
  private List<UUID> items(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(
            i ->
                new UUID(
                    asked.meeting().getMostSignificantBits(),
                    asked.meeting().getLeastSignificantBits() ^ i))
        .toList();
  }
}
