package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Meeting.Stage;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.CancelMeeting;
import quorate.governance.meeting.MeetingCommand.CloseMeeting;
import quorate.governance.meeting.MeetingCommand.Leave;
import quorate.governance.meeting.MeetingCommand.NoteCommonInterest;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.MeetingCommand.TakeChair;
import quorate.governance.meeting.MeetingCommand.TakeItem;
import quorate.governance.meeting.RoomEvents.MeetingAdjourned;
import quorate.governance.meeting.RoomEvents.MeetingCancelled;
import quorate.governance.meeting.RoomEvents.MeetingClosed;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.meeting.RoomEvents.MeetingResumed;

/** Decides from when to when a meeting sits. */
final class Timing {

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK).withZone(CivilDay.ZONE);

  private Timing() {}

  static Decision<MeetingEvent> decide(
      MeetingCommand.OfRoom command, Meeting.Called meeting, Assembly assembly, Asking asking) {
    return switch (command) {
      case OpenMeeting c -> open(c, meeting, assembly, asking);
      case ResumeMeeting c -> resume(c, meeting, assembly, asking);
      case AdjournMeeting c -> adjourn(c, meeting);
      case CloseMeeting c -> close(c, meeting);
      case CancelMeeting c ->
          begun(meeting)
              .or(() -> required(meeting))
              .orElseGet(() -> accept(new MeetingCancelled(c.meeting(), c.at(), c.reason())));
      case TakeChair _, Arrive _, Leave _, NoteInterest _, NoteCommonInterest _, TakeItem _ ->
          throw new IllegalStateException(command + " is decided elsewhere");
    };
  }

  private static Optional<Decision<MeetingEvent>> required(Meeting.Called meeting) {
    return meeting.called().requisition() == null
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.REQUIRED_BY_MEMBERS));
  }

  private static Optional<Decision<MeetingEvent>> begun(Meeting.Called meeting) {
    return meeting.stage() == Stage.CALLED
        ? Optional.empty()
        : Optional.of(
            refuse(
                meeting.stage() == Stage.CANCELLED
                    ? MeetingRefusal.CANCELLED
                    : MeetingRefusal.BEGUN_ALREADY));
  }

  private static Decision<MeetingEvent> open(
      OpenMeeting c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    return begun(meeting)
        .or(
            () ->
                CivilDay.of(c.at()).equals(assembly.day())
                    ? Optional.empty()
                    : notThen(c.at(), assembly))
        .or(() -> dissolved(assembly.body(), assembly.day()))
        .or(() -> early(c.at(), meeting))
        .or(() -> chairs(c.chair(), assembly))
        .orElseGet(
            () ->
                new Redrawing(Occasion.OPENING, c.at(), assembly.terms(), asking)
                    .before(assembly, drawn -> opened(c, meeting, drawn)));
  }

  private static Decision<MeetingEvent> opened(
      OpenMeeting c, Meeting.Called meeting, Assembly assembly) {
    var found = NoticeOf.judged(assembly, meeting);
    return accept(
        new MeetingOpened(
            c.meeting(),
            c.at(),
            c.chair(),
            found.found().toString(),
            NoticeOf.reasons(found.reasons())));
  }

  // on the day that was named, or on a later one where none was or it was missed: the law says what
  // notice that needs
  private static Decision<MeetingEvent> resume(
      ResumeMeeting c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    if (meeting.stage() != Stage.ADJOURNED) {
      return refuse(MeetingRefusal.NOT_ADJOURNED);
    }
    var day = CivilDay.of(c.at());
    var goesOn = Assembly.of(assembly.body(), meeting, day);
    return (day.isBefore(assembly.day()) ? notThen(c.at(), assembly) : early(c.at(), meeting))
        .or(() -> dissolved(goesOn.body(), goesOn.day()))
        .or(() -> chairs(c.chair(), goesOn))
        .orElseGet(
            () ->
                new Redrawing(Occasion.RESUMPTION, c.at(), goesOn.terms(), asking)
                    .before(goesOn, drawn -> resumed(c, meeting, drawn)));
  }

  private static Decision<MeetingEvent> resumed(
      ResumeMeeting c, Meeting.Called meeting, Assembly goesOn) {
    var found = NoticeOf.judged(goesOn, meeting);
    return accept(
        new MeetingResumed(
            c.meeting(),
            c.at(),
            c.chair(),
            found.found().toString(),
            NoticeOf.reasons(found.reasons())));
  }

  private static Optional<Decision<MeetingEvent>> notThen(Instant at, Assembly assembly) {
    return Optional.of(
        refuse(
            MeetingRefusal.ANOTHER_DAY,
            "at",
            at,
            "The meeting sits on %s.".formatted(assembly.day())));
  }

  /** Why nothing is done at it on a day: its body was dissolved before. */
  static Optional<Decision<MeetingEvent>> dissolved(Standing body, LocalDate day) {
    return body.on(day)
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.BODY_DISSOLVED,
                "body",
                body.established().body(),
                "Its last day was %s, and the meeting would sit on %s."
                    .formatted(body.lastDay(), day)));
  }

  private static Optional<Decision<MeetingEvent>> early(Instant at, Meeting.Called meeting) {
    return at.isBefore(meeting.due())
        ? Optional.of(
            refuse(
                MeetingRefusal.NOT_BEFORE_ITS_HOUR,
                "at",
                at,
                "It begins at %s: record it then or later.".formatted(HOUR.format(meeting.due()))))
        : Optional.empty();
  }

  private static Optional<Decision<MeetingEvent>> chairs(UUID chair, Assembly assembly) {
    return Sitting.mayChair(chair, assembly)
        ? Optional.empty()
        : Optional.of(Sitting.noChair("chair", chair, assembly));
  }

  private static Decision<MeetingEvent> adjourn(AdjournMeeting c, Meeting.Called meeting) {
    var until = c.until();
    if (meeting.stage() != Stage.OPEN) {
      return Sitting.over(meeting).orElseGet(() -> refuse(MeetingRefusal.NOT_OPEN));
    }
    return until != null && !until.isAfter(c.at())
        ? refuse(MeetingRefusal.ENDS_BEFORE_IT_BEGINS, "until", until)
        : accept(new MeetingAdjourned(c.meeting(), c.at(), until, c.place(), c.why()));
  }

  // one that never goes on ends all the same, and its minutes can be approved
  private static Decision<MeetingEvent> close(CloseMeeting c, Meeting.Called meeting) {
    return meeting.stage() == Stage.CALLED
        ? refuse(MeetingRefusal.NOT_OPEN)
        : Sitting.over(meeting).orElseGet(() -> accept(new MeetingClosed(c.meeting(), c.at())));
  }
}
