package quorate.governance.validity;

import static quorate.governance.meeting.Meeting.MEETINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.wire.Entry;
import quorate.governance.body.Body;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingEvent;

/** Reads a meeting up to where one of its motions was decided. */
final class AsDecided {

  private AsDecided() {}

  /** Of the entries of a meeting, by the end of a day; empty where there is no such motion. */
  static Optional<AtMeeting> of(
      Body.Standing body, List<Entry> entries, UUID motion, LocalDate day) {
    List<Entry> until = until(entries, motion);
    return fold(until)
        .flatMap(
            then ->
                then.floor()
                    .motion(motion)
                    .map(
                        it ->
                            new AtMeeting(
                                body,
                                then,
                                it,
                                new Trail(until),
                                MinutesOf.of(
                                    fold(entries).orElse(then), new Trail(entries), day))));
  }

  private static List<Entry> until(List<Entry> entries, UUID motion) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).event() instanceof MotionDecided e && e.motion().equals(motion)) {
        return entries.subList(0, i + 1);
      }
    }
    return entries;
  }

  private static Optional<Meeting.Called> fold(List<Entry> entries) {
    Meeting meeting = MEETINGS.initial();
    for (Entry entry : entries) {
      meeting = MEETINGS.evolve().apply(meeting, (MeetingEvent) entry.event());
    }
    return meeting instanceof Meeting.Called called ? Optional.of(called) : Optional.empty();
  }
}
