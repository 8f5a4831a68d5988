package quorate.governance.meetings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.RoomEvents.Arrived;
import quorate.governance.meeting.RoomEvents.ChairTaken;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.meeting.RoomEvents.MeetingResumed;

/**
 * Seats for which nobody came, by what is recorded. Up to the second edition of minutes whoever was
 * in the chair, or came as something else than the holder, was not looked for.
 */
record Absent(Assembly assembly, Meeting.Called meeting, List<MeetingEvent> events) {

  Absent {
    events = List.copyOf(events);
  }

  List<String> seats() {
    var came = Stream.concat(stoodFor(), held()).collect(Collectors.toSet());
    return assembly.entitled().stream().filter(seat -> !came.contains(seat)).toList();
  }

  private Stream<String> stoodFor() {
    return events.stream()
        .filter(Arrived.class::isInstance)
        .map(Arrived.class::cast)
        .flatMap(it -> Stream.ofNullable(it.standsFor()));
  }

  private Stream<String> held() {
    if (meeting.book().edition() < 3) {
      return Stream.empty();
    }
    Set<UUID> there = events.stream().flatMap(Absent::there).collect(Collectors.toSet());
    return assembly.body().placesOn(assembly.day()).stream()
        .filter(place -> there.contains(place.person()))
        .map(place -> place.seat().id().toString());
  }

  private static Stream<UUID> there(MeetingEvent event) {
    return switch (event) {
      case MeetingOpened e -> Stream.of(e.chair());
      case MeetingResumed e -> Stream.of(e.chair());
      case ChairTaken e -> Stream.of(e.person());
      case Arrived e -> Stream.of(e.person());
      case MeetingEvent _ -> Stream.empty();
    };
  }
}
