package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Place;
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
import quorate.governance.meeting.RoomEvents.ChairTaken;
import quorate.governance.meeting.RoomEvents.ItemTaken;
import quorate.governance.meeting.RoomEvents.Left;

/** Decides about who is there, and what they are at. */
final class Sitting {

  private Sitting() {}

  static Decision<MeetingEvent> decide(
      MeetingCommand.OfRoom command, Meeting.Called meeting, Assembly assembly, Asking asking) {
    return switch (command) {
      // before the meeting too, so that papers can be kept back
      case NoteInterest c -> Concerned.note(c, meeting, assembly, asking);
      case OpenMeeting _, ResumeMeeting _, AdjournMeeting _, CloseMeeting _, CancelMeeting _ ->
          inTime(command.at(), meeting, asking)
              .orElseGet(() -> Timing.decide(command, meeting, assembly, asking));
      case TakeChair _, Arrive _, Leave _, NoteCommonInterest _, TakeItem _ ->
          open(command.at(), meeting, asking)
              .orElseGet(() -> during(command, meeting, assembly, asking));
    };
  }

  /** Why nothing can happen at this instant of the meeting; empty where it can. */
  static Optional<Decision<MeetingEvent>> open(Instant at, Meeting.Called meeting, Asking asking) {
    return meeting.stage() == Stage.OPEN
        ? inTime(at, meeting, asking)
        : Optional.of(over(meeting).orElseGet(() -> refuse(MeetingRefusal.NOT_OPEN)));
  }

  /** Why nothing can be asked of it any more; empty where something can. */
  static Optional<Decision<MeetingEvent>> over(Meeting.Called meeting) {
    return meeting.isOver()
        ? Optional.of(
            refuse(
                meeting.stage() == Stage.CLOSED ? MeetingRefusal.OVER : MeetingRefusal.CANCELLED))
        : Optional.empty();
  }

  /** Why something did not happen at this instant, the meeting being called later; empty if not. */
  static Optional<Decision<MeetingEvent>> beforeTheCall(
      String field, Instant at, Meeting.Called meeting) {
    LocalDate called = meeting.called().called();
    return CivilDay.of(at).isBefore(called)
        ? Optional.of(
            refuse(
                MeetingRefusal.BEFORE_THE_CALL,
                field,
                at,
                "The meeting was called on %s: give an instant of that day or later."
                    .formatted(called)))
        : Optional.empty();
  }

  static Optional<Decision<MeetingEvent>> inTime(
      Instant at, Meeting.Called meeting, Asking asking) {
    if (at.isAfter(asking.now())) {
      return Optional.of(refuse(MeetingRefusal.NOT_YET, "at", at));
    }
    // several at once, who named no time, are stamped before they are recorded one after the other
    boolean named = !at.equals(asking.now());
    return named && at.isBefore(meeting.room().last())
        ? Optional.of(refuse(MeetingRefusal.OUT_OF_ORDER, "at", at))
        : Optional.empty();
  }

  private static Decision<MeetingEvent> during(
      MeetingCommand.OfRoom command, Meeting.Called meeting, Assembly assembly, Asking asking) {
    return switch (command) {
      case TakeChair c -> takeChair(c, meeting, assembly);
      case Arrive c -> Arriving.decide(c, meeting, assembly, asking);
      case Leave c ->
          meeting.room().stay(c.person()).isEmpty()
              ? refuse(MeetingRefusal.NOT_THERE, "person", c.person())
              : accept(new Left(c.meeting(), c.person(), c.at()));
      case NoteCommonInterest c -> Concerned.common(c, meeting, assembly);
      case TakeItem c -> take(c, meeting, assembly, asking);
      case NoteInterest _,
          OpenMeeting _,
          ResumeMeeting _,
          AdjournMeeting _,
          CloseMeeting _,
          CancelMeeting _ ->
          throw new IllegalStateException(command + " is decided before");
    };
  }

  // a members' meeting may elect anybody there; elsewhere one of the body is in the chair
  static boolean mayChair(UUID person, Assembly assembly) {
    return assembly.isOfMembers() || assembly.placeOf(person).filter(Place::sits).isPresent();
  }

  /** Why this person is not in the chair. */
  static Decision<MeetingEvent> noChair(String field, UUID person, Assembly assembly) {
    return refuse(
        MeetingRefusal.NO_VOTE,
        field,
        person,
        assembly.entitled().isEmpty()
            ? assembly.unfilled()
            : "They hold no seat of this body on %s in which they may sit: name somebody who does."
                .formatted(assembly.day()));
  }

  private static Decision<MeetingEvent> takeChair(
      TakeChair c, Meeting.Called meeting, Assembly assembly) {
    if (meeting.room().stay(c.person()).isEmpty()) {
      return refuse(MeetingRefusal.NOT_THERE, "person", c.person());
    }
    return mayChair(c.person(), assembly)
        ? accept(new ChairTaken(c.meeting(), c.person(), c.at()))
        : noChair("person", c.person(), assembly);
  }

  private static Decision<MeetingEvent> take(
      TakeItem c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    var item = meeting.agenda().item(c.item());
    if (item.isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_ITEM);
    }
    var counted = Counted.of(assembly, meeting, c.item());
    return Concerned.unhandled(meeting, counted, asking)
        .orElseGet(
            () ->
                accept(
                    new ItemTaken(
                        c.meeting(), c.item(), c.at(), counted.quorum(assembly.terms().rules()))));
  }
}
