package quorate.governance.meetings;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Reader;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.meeting.Meeting;

/** The meetings of a convener, folded from the log. */
@Singleton
final class KnownMeetings {

  private final StreamLog log;

  KnownMeetings(StreamLog log) {
    this.log = log;
  }

  /** The same, of a body whose meetings they attend; a 404 problem where they do not. */
  Uni<Found<Meeting.Called>> one(String convener, UUID meeting, Instant until, Reader reader) {
    return one(convener, meeting, until)
        .invoke(
            found -> {
              if (!reader.attends(found.state().called().body())) {
                throw Problems.notFound();
              }
            });
  }

  /** One as it was known at an instant; a 404 problem where it was not. */
  Uni<Found<Meeting.Called>> one(String convener, UUID meeting, Instant until) {
    return log.one(convener, MEETINGS.stream(meeting), until)
        .map(
            found ->
                found
                    .filter(it -> it.state() instanceof Meeting.Called)
                    .map(it -> new Found<>((Meeting.Called) it.state(), it.version(), it.entries()))
                    .orElseThrow(Problems::notFound));
  }
}
