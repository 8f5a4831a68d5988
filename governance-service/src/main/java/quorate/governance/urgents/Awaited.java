package quorate.governance.urgents;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import quorate.governance.bodies.StreamLog;
import quorate.governance.meeting.Meeting;
import quorate.governance.urgent.Urgent;
import quorate.governance.urgent.Urgent.Taken;

/** Finds the meetings that may have urgent actions before them whose own last day is over. */
@Singleton
public final class Awaited {

  private final StreamLog log;

  Awaited(StreamLog log) {
    this.log = log;
  }

  /** By their ids; none where no such action waits, as on most days. */
  public Uni<Map<String, Meeting>> by(
      String convener, Collection<? extends Urgent> actions, LocalDate day, Instant known) {
    boolean waits =
        actions.stream()
            .flatMap(it -> it instanceof Taken taken ? Stream.of(taken.on(day)) : Stream.empty())
            .anyMatch(it -> it.isPastOn(day) && it.reported() != null);
    return waits ? log.all(convener, MEETINGS, known) : Uni.createFrom().item(Map.of());
  }
}
