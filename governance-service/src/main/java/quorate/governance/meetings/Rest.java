package quorate.governance.meetings;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;
import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.requisition.Requisition.REQUISITIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.governance.interest.Interests;
import quorate.governance.meeting.As;
import quorate.governance.meeting.Entered;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.ApproveMinutes;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.MeetingCommand.DeclareResult;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.ResumeMeeting;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.MeetingCommand.SignMinutes;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.Room.Stay;

/**
 * What a decision about a meeting rests on beside it; {@code rollOn} is the day for which its roll
 * is drawn, where that may be, and {@code requisition} the one that a call cites; {@code deputy} is
 * who comes as one.
 */
record Rest(
    UUID body,
    Set<UUID> people,
    @Nullable UUID later,
    Set<UUID> decisions,
    List<MeetingEvent> events,
    @Nullable LocalDate rollOn,
    @Nullable UUID requisition,
    @Nullable UUID deputy) {

  static Rest of(CallMeeting call, @Nullable UUID requisition) {
    return new Rest(
        call.body(),
        Set.of(),
        null,
        Set.of(),
        List.of(),
        CivilDay.of(call.starts()),
        requisition,
        null);
  }

  static Rest of(MeetingCommand command, Meeting.Called called, List<MeetingEvent> events) {
    return new Rest(
        called.called().body(),
        people(command, called),
        later(command, called),
        decisions(command, called),
        events,
        called.called().drawn() == null ? null : rollOn(command, called),
        null,
        deputy(command));
  }

  static Set<UUID> people(MeetingCommand command, Meeting.Called meeting) {
    Set<UUID> people = new LinkedHashSet<>();
    meeting.room().present().stream().map(Stay::person).forEach(people::add);
    if (command instanceof NoteInterest note) {
      people.add(note.person());
    }
    UUID deputy = deputy(command);
    if (deputy != null) {
      people.add(deputy);
    }
    return people;
  }

  private static @Nullable UUID deputy(MeetingCommand command) {
    return command instanceof Arrive arrive && arrive.as() == As.DEPUTY ? arrive.person() : null;
  }

  List<StreamRef<?, ?>> reads(UUID meeting) {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(MEETINGS.stream(meeting));
    reads.add(BODIES.stream(body));
    people.forEach(person -> reads.add(INTERESTS.stream(person)));
    if (later != null && !later.equals(meeting)) {
      reads.add(MEETINGS.stream(later));
    }
    decisions.forEach(decision -> reads.add(REGISTER.stream(decision)));
    if (requisition != null) {
      reads.add(REQUISITIONS.stream(requisition));
    }
    return reads;
  }

  Map<UUID, Interests> interests(Loaded loaded) {
    Map<UUID, Interests> interests = new HashMap<>();
    people.forEach(it -> interests.put(it, loaded.state(INTERESTS.stream(it))));
    return interests;
  }

  private static @Nullable UUID later(MeetingCommand command, Meeting.Called called) {
    var approved = called.book().approved();
    if (command instanceof ApproveMinutes approve) {
      return approve.later();
    }
    return command instanceof SignMinutes && approved != null ? approved.later() : null;
  }

  private static Set<UUID> decisions(MeetingCommand command, Meeting.Called called) {
    Set<UUID> decisions = new LinkedHashSet<>();
    Entered.awaited(called).map(MotionDecided::decision).forEach(decisions::add);
    if (command instanceof DeclareResult declare) {
      decisions.add(declare.decision());
    }
    return decisions;
  }

  private static @Nullable LocalDate rollOn(MeetingCommand command, Meeting.Called called) {
    return switch (command) {
      case SendNotice _, OpenMeeting _ -> called.day();
      case ResumeMeeting c -> CivilDay.of(c.at());
      default -> null;
    };
  }
}
