package quorate.governance.body;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.FillSeat;
import quorate.governance.body.BodyCommand.RenewTerm;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.TermRenewed;

/** Who may hold a seat, and for how long. */
final class Filling {

  private Filling() {}

  static Decision<BodyEvent> fill(FillSeat c, Seat seat, Standing body) {
    var rule = body.termsOn(c.from()).rule(seat.opened().rule());
    if (!body.on(c.from()) || !seat.on(c.from()) || rule.isEmpty()) {
      return Seating.notThere("from", c.from(), seat);
    }
    if (!rule.get().lets(c.how())) {
      return refuse(BodyRefusal.NOT_FILLED_SO, "how", c.how(), ways(rule.get()));
    }
    return Choosing.doubt(c, seat, body)
        .or(() -> taken(seat, c.from()))
        .or(() -> elsewhere(body, c.candidate().person(), c.from()))
        .or(
            () ->
                new Barring(body, rule.get())
                    .since(c.candidate(), c.from(), end(c, rule.get()), c.today()))
        .or(() -> tooOften(body, rule.get(), c.candidate().person(), c.from()))
        .or(() -> tooLong(rule.get(), c.from(), c.to()))
        .orElseGet(() -> accept(filled(c, rule.get())));
  }

  private static SeatFilled filled(FillSeat c, SeatRule rule) {
    return new SeatFilled(
        c.body(),
        c.seat(),
        c.holding(),
        c.candidate().person(),
        c.from(),
        end(c, rule),
        c.how(),
        c.instrument(),
        null,
        c.choice() == null ? null : c.choice().decision());
  }

  private static @Nullable LocalDate end(FillSeat c, SeatRule rule) {
    return c.to() == null ? rule.termEnd(c.from()) : c.to();
  }

  static Decision<BodyEvent> renew(RenewTerm c, Seat seat, Standing body) {
    return Seating.held(seat, c.day(), "day", holding -> renew(c, holding, seat, body));
  }

  private static Decision<BodyEvent> renew(RenewTerm c, Holding holding, Seat seat, Standing body) {
    LocalDate to = holding.to();
    if (!holding.person().equals(c.candidate().person())) {
      return refuse(BodyRefusal.NOT_THE_HOLDER, "person", c.candidate().person());
    }
    if (to == null || holding.left() != null) {
      return refuse(BodyRefusal.TERM_WITHOUT_END);
    }
    var next = to.plusDays(1);
    var rule = body.termsOn(next).rule(seat.opened().rule());
    if (rule.isEmpty() || !seat.on(next)) {
      return Seating.notThere("day", next, seat);
    }
    return taken(seat, next)
        .or(() -> new Barring(body, rule.get()).on(c.candidate(), c.day()))
        .or(() -> tooOften(body, rule.get(), holding.person(), next))
        .orElseGet(
            () ->
                accept(
                    new TermRenewed(
                        c.body(),
                        c.seat(),
                        holding.id(),
                        rule.get().termEnd(next),
                        c.instrument())));
  }

  static Optional<Decision<BodyEvent>> taken(Seat seat, LocalDate from) {
    return seat.holdings().stream()
        .filter(holding -> holding.reachesBeyond(from))
        .findFirst()
        .map(
            holding ->
                refuse(
                    BodyRefusal.SEAT_HELD,
                    "from",
                    from,
                    "Somebody holds the seat %s; it falls vacant first."
                        .formatted(until(holding.lastDay()))));
  }

  private static String until(@Nullable LocalDate last) {
    return last == null ? "without end" : "until " + last;
  }

  static Optional<Decision<BodyEvent>> elsewhere(Standing body, UUID person, LocalDate from) {
    return body.seats().stream()
        .flatMap(seat -> seat.holdings().stream())
        .filter(it -> it.person().equals(person) && it.reachesBeyond(from))
        .findFirst()
        .map(Filling::elsewhere);
  }

  private static Decision<BodyEvent> elsewhere(Holding other) {
    return refuse(
        BodyRefusal.HOLDS_ANOTHER_SEAT,
        "person",
        other.person(),
        "They hold seat %s %s: record first that they leave it, or name somebody else."
            .formatted(other.filled().seat(), until(other.lastDay())));
  }

  // Terms that follow each other without a day between count as renewals of the first.
  static Optional<Decision<BodyEvent>> tooOften(
      Standing body, SeatRule rule, UUID person, LocalDate from) {
    Integer most = rule.renewals();
    return most != null && termsBefore(body, rule.rule(), person, from) > most
        ? Optional.of(
            refuse(
                BodyRefusal.NO_MORE_RENEWALS,
                "person",
                person,
                "The terms allow %d renewals, and they have served %d terms in a row."
                    .formatted(most, termsBefore(body, rule.rule(), person, from))))
        : Optional.empty();
  }

  private static int termsBefore(Standing body, String rule, UUID person, LocalDate from) {
    var last = from.minusDays(1);
    return body.seats().stream()
        .filter(seat -> seat.opened().rule().equals(rule))
        .flatMap(seat -> seat.holdings().stream())
        .filter(it -> it.person().equals(person) && last.equals(it.lastDay()))
        .findFirst()
        .map(it -> it.renewals() + 1 + termsBefore(body, rule, person, it.filled().from()))
        .orElse(0);
  }

  private static Optional<Decision<BodyEvent>> tooLong(
      SeatRule rule, LocalDate from, @Nullable LocalDate to) {
    if (to == null) {
      return Optional.empty();
    }
    if (to.isBefore(from)) {
      return Optional.of(refuse(BodyRefusal.ENDS_BEFORE_IT_BEGAN, "to", to));
    }
    var end = rule.termEnd(from);
    return end != null && to.isAfter(end)
        ? Optional.of(
            refuse(
                BodyRefusal.TERM_TOO_LONG,
                "to",
                to,
                "A term that begins on %s ends on %s at the latest.".formatted(from, end)))
        : Optional.empty();
  }

  static String ways(SeatRule rule) {
    var ways = rule.filledBy() == null ? rule.source().usually() : rule.filledBy();
    return "Seats of %s are filled so: %s."
        .formatted(rule.rule(), ways.stream().map(How::toString).collect(Collectors.joining(", ")));
  }
}
