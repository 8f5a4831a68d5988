package quorate.governance.body;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.BodyEvent.SeatClosed;
import quorate.governance.body.BodyEvent.SeatVacated;
import quorate.governance.body.BodyEvent.TermsRevised;

/**
 * The last day on which a meeting of a body sat, none where none did, and the last on which
 * somebody came for a seat. By what terms and places it was held stays so: its votes and its
 * minutes rest on them. That somebody had left who did not come is told late often enough.
 */
public record Sat(@Nullable LocalDate last, Map<String, LocalDate> came) {

  static final Sat NEVER = new Sat(null, Map.of());

  public Sat {
    came = Map.copyOf(came);
  }

  /** What was decided of the body, unless it reaches back to that day. */
  Decision<BodyEvent> keeps(Decision<BodyEvent> decision) {
    return decision instanceof Decision.Accepted<BodyEvent>(var events)
        ? events.stream()
            .map(this::reachesBack)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(decision)
        : decision;
  }

  private Optional<Decision<BodyEvent>> reachesBack(BodyEvent event) {
    if (last == null) {
      return Optional.empty();
    }
    return switch (event) {
      case TermsRevised e when !e.from().isAfter(last) ->
          Optional.of(no("from", e.from(), last.plusDays(1)));
      case SeatClosed e when e.lastDay().isBefore(last) ->
          Optional.of(no("lastday", e.lastDay(), last));
      case SeatVacated e ->
          Optional.ofNullable(came.get(e.seat().toString()))
              .filter(e.lastDay()::isBefore)
              .map(day -> no("lastday", e.lastDay(), day));
      case BodyEvent _ -> Optional.empty();
    };
  }

  private Decision<BodyEvent> no(String field, LocalDate day, LocalDate first) {
    return refuse(
        BodyRefusal.HELD_BY_THEM,
        field,
        day,
        "It sat on %s: name %s or a later day.".formatted(last, first));
  }
}
