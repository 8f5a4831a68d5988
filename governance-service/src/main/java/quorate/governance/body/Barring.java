package quorate.governance.body;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;

/** Whether the terms keep somebody from a seat, for themselves or as a deputy. */
record Barring(Standing body, SeatRule rule) {

  /** On one day. */
  Optional<Decision<BodyEvent>> on(Candidate candidate, LocalDate day) {
    return refused(candidate.person(), candidate.bars(id(), rule, day));
  }

  /** From a day on, on each until their last or today: what is gone by counts as if it were now. */
  Optional<Decision<BodyEvent>> since(
      Candidate then, LocalDate from, @Nullable LocalDate to, AsOf today) {
    return on(then, from).or(() -> after(from, to, today));
  }

  private Optional<Decision<BodyEvent>> after(LocalDate from, @Nullable LocalDate to, AsOf today) {
    var last = to == null || to.isAfter(today.day()) ? today.day() : to;
    return last.isAfter(from)
        ? from.plusDays(1)
            .datesUntil(last.plusDays(1))
            .map(day -> bars(today, day))
            .filter(bars -> !bars.isEmpty())
            .findFirst()
            .flatMap(bars -> refused(today.candidate().person(), bars))
        : Optional.empty();
  }

  // of a role class it is known since when they have it, and not of which they had it before
  private List<Bar> bars(AsOf today, LocalDate day) {
    var then = body.termsOn(day).rule(rule.rule()).orElse(rule);
    return today.candidate().bars(id(), then, day).stream()
        .filter(bar -> bar.bar() != Bar.Kind.ROLE_MISSING || day.equals(today.day()))
        .toList();
  }

  private static Optional<Decision<BodyEvent>> refused(UUID person, List<Bar> bars) {
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            refuse(
                BodyRefusal.MAY_NOT_SIT,
                "person",
                person,
                bars.stream().map(Bar::words).collect(Collectors.joining("; "))));
  }

  private UUID id() {
    return body.established().body();
  }
}
