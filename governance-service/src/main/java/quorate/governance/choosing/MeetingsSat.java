package quorate.governance.choosing;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.governance.bodies.StreamLog;
import quorate.governance.body.Sat;
import quorate.governance.body.Sittings;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Meeting.Called;

/** When meetings of a body sat, from the log itself. */
@Singleton
final class MeetingsSat implements Sittings {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final StreamLog log;

  MeetingsSat(StreamLog log) {
    this.log = log;
  }

  @Override
  public Uni<Sat> of(String convener, UUID body) {
    return log.all(convener, MEETINGS, ALWAYS)
        .map(
            all ->
                new Sat(
                    all.values().stream()
                        .flatMap(each -> sat(each, body))
                        .max(Comparator.naturalOrder())
                        .orElse(null)));
  }

  private static Stream<LocalDate> sat(Meeting meeting, UUID body) {
    return meeting instanceof Called called && called.called().body().equals(body)
        ? switch (called.stage()) {
          case OPEN, ADJOURNED, CLOSED -> Stream.of(called.satOn());
          case CALLED, CANCELLED -> Stream.empty();
        }
        : Stream.empty();
  }
}
