package quorate.governance.choosing;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.governance.bodies.StreamLog;
import quorate.governance.body.Sat;
import quorate.governance.body.Sittings;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Meeting.Called;
import quorate.governance.meeting.Room;

/** When meetings of a body sat, from the log itself. */
@Singleton
final class MeetingsSat implements Sittings {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private static final Set<Meeting.Stage> HELD =
      Set.of(Meeting.Stage.OPEN, Meeting.Stage.ADJOURNED, Meeting.Stage.CLOSED);

  private final StreamLog log;

  MeetingsSat(StreamLog log) {
    this.log = log;
  }

  @Override
  public Uni<Sat> of(String convener, UUID body) {
    return log.all(convener, MEETINGS, ALWAYS)
        .map(all -> sat(all.values().stream().flatMap(each -> sat(each, body)).toList()));
  }

  private static Stream<Called> sat(Meeting meeting, UUID body) {
    return meeting instanceof Called called
            && called.called().body().equals(body)
            && HELD.contains(called.stage())
        ? Stream.of(called)
        : Stream.empty();
  }

  private static Sat sat(List<Called> held) {
    var came = new HashMap<String, LocalDate>();
    for (Called each : held) {
      for (Room.Stay stay : each.room().stays()) {
        String standsFor = stay.arrived().standsFor();
        if (standsFor != null) {
          came.merge(standsFor, each.satOn(), MeetingsSat::later);
        }
      }
    }
    var last = held.stream().map(Called::satOn).max(Comparator.naturalOrder());
    return new Sat(last.orElse(null), came);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
