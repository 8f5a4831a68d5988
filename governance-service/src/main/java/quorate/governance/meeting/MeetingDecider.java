package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.Meeting.Called;
import quorate.governance.meeting.Meeting.Unknown;
import quorate.governance.meeting.MeetingCommand.CallMeeting;

/** Decides about one meeting. */
public final class MeetingDecider {

  private MeetingDecider() {}

  /**
   * Decides; {@code later} is the meeting that approves the minutes of one before, where that is
   * asked.
   */
  public static Decision<MeetingEvent> decide(
      MeetingCommand command, Meeting meeting, Meeting later, Asking asking) {
    return switch (meeting) {
      case Unknown _ ->
          command instanceof CallMeeting call
              ? Calling.decide(call, asking)
              : refuse(MeetingRefusal.NO_SUCH_MEETING);
      case Called called -> decide(command, called, later, asking);
    };
  }

  private static Decision<MeetingEvent> decide(
      MeetingCommand command, Called meeting, Meeting later, Asking asking) {
    var assembly = Assembly.of(asking.body(), meeting);
    return switch (command) {
      case CallMeeting _ -> refuse(MeetingRefusal.CALLED_ALREADY);
      case MeetingCommand.OfNotice c -> Telling.decide(c, meeting, assembly, asking);
      case MeetingCommand.OfProxies c -> Appointing.decide(c, meeting, assembly, asking);
      case MeetingCommand.OfAgenda c -> Putting.decide(c, meeting, assembly, asking);
      case MeetingCommand.OfRoom c -> Sitting.decide(c, meeting, assembly, asking);
      // hands that were up at midnight of its last day are nobody's after it
      case MeetingCommand.OfFloor c ->
          Timing.dissolved(asking.body(), CivilDay.of(c.at()))
              .orElseGet(() -> Moving.decide(c, meeting, assembly, asking));
      case MeetingCommand.OfBook c -> Keeping.decide(c, meeting, later, asking);
    };
  }
}
