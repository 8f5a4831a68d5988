package quorate.governance.meetings;

import java.time.Instant;
import java.util.UUID;
import quorate.governance.meeting.Meeting;

/** A meeting in a list. */
public record MeetingLine(UUID meeting, UUID body, String title, Instant starts, String stage) {

  static MeetingLine of(Meeting.Called m) {
    var called = m.called();
    return new MeetingLine(
        called.meeting(), called.body(), called.title(), called.starts(), m.stage().toString());
  }
}
