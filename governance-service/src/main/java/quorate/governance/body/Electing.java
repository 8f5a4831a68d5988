package quorate.governance.body;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.Elected;
import quorate.governance.body.BodyCommand.ElectionAnnulled;
import quorate.governance.body.BodyCommand.NameElection;
import quorate.governance.body.BodyCommand.SeatElected;
import quorate.governance.body.BodyEvent.ElectionNamed;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatRefused;
import quorate.governance.body.BodyEvent.SeatVacated;

/** Seats that an election fills: each elected person takes one that it was named for. */
final class Electing {

  private Electing() {}

  /** Names one, by the terms of today or of the later day on which the seat opens. */
  static Decision<BodyEvent> name(NameElection c, Seat seat, Standing body) {
    LocalDate opens = seat.opened().from();
    var terms = body.termsOn(opens.isAfter(c.today()) ? opens : c.today());
    return doubt(c.election(), terms.rule(seat.opened().rule()))
        .orElseGet(() -> accept(new ElectionNamed(c.body(), c.seat(), c.election())));
  }

  /** Why a seat of this rule names no such election; empty where it may. */
  static Optional<Decision<BodyEvent>> doubt(Election election, Optional<SeatRule> rule) {
    if (!election.makesSense()) {
      return Optional.of(refuse(BodyRefusal.ELECTION_NOT_UNDERSTOOD, "election", election));
    }
    return rule.filter(it -> !it.lets(How.ELECTED))
        .map(it -> refuse(BodyRefusal.NOT_FILLED_SO, "election", election, Filling.ways(it)));
  }

  static List<BodyEvent> of(SeatElected c, Standing body) {
    List<BodyEvent> events = new ArrayList<>();
    List<Seat> free =
        new ArrayList<>(
            body.seats().stream().filter(seat -> c.election().equals(seat.election())).toList());
    for (Elected each : c.elected()) {
      if (!isKnown(free, each.candidate().person(), c.election())) {
        take(free, each, c.from())
            .ifPresent(
                seat -> {
                  free.remove(seat);
                  events.add(seated(c, each, seat, body));
                });
      }
    }
    return events;
  }

  static List<BodyEvent> annulled(ElectionAnnulled c, Standing body) {
    List<BodyEvent> events = new ArrayList<>();
    for (Seat seat : body.seats()) {
      seat.holdings().stream()
          .filter(it -> c.election().equals(it.filled().election()))
          .filter(it -> it.left() == null && it.reachesBeyond(c.day()))
          .map(it -> annulled(c, seat, it))
          .forEach(events::add);
    }
    return events;
  }

  private static SeatVacated annulled(ElectionAnnulled c, Seat seat, Holding holding) {
    return new SeatVacated(
        c.body(), seat.id(), holding.id(), c.day(), VacatedFor.RESULT_ANNULLED, null);
  }

  // A declaration that is heard again seats nobody twice, and refuses nobody twice.
  private static boolean isKnown(List<Seat> seats, UUID person, Election election) {
    return seats.stream()
        .anyMatch(
            seat ->
                seat.refused().stream().anyMatch(it -> it.person().equals(person))
                    || seat.holdings().stream()
                        .anyMatch(
                            it ->
                                it.person().equals(person)
                                    && it.left() == null
                                    && election.equals(it.filled().election())));
  }

  // Their own constituency's seat first; then one that is free at once.
  private static Optional<Seat> take(List<Seat> free, Elected each, LocalDate from) {
    return free.stream()
        .filter(seat -> freeFrom(seat, from) != null)
        .min(
            Comparator.<Seat>comparingInt(seat -> isOf(seat, each.constituency()) ? 0 : 1)
                .thenComparing(seat -> start(seat, from)));
  }

  private static boolean isOf(Seat seat, @Nullable String constituency) {
    var of = seat.opened().of();
    return constituency != null
        && (constituency.equalsIgnoreCase(seat.opened().title())
            || (of != null && constituency.equalsIgnoreCase(of.code())));
  }

  /** The first day on which it can be taken; null where somebody holds it without end. */
  private static @Nullable LocalDate freeFrom(Seat seat, LocalDate from) {
    LocalDate start = from.isBefore(seat.opened().from()) ? seat.opened().from() : from;
    for (Holding holding : seat.holdings()) {
      if (holding.reachesBeyond(start)) {
        var last = holding.lastDay();
        if (last == null) {
          return null;
        }
        start = last.plusDays(1);
      }
    }
    return seat.on(start) ? start : null;
  }

  private static LocalDate start(Seat seat, LocalDate from) {
    var start = freeFrom(seat, from);
    return start == null ? from : start;
  }

  private static BodyEvent seated(SeatElected c, Elected each, Seat seat, Standing body) {
    LocalDate start = start(seat, c.from());
    UUID person = each.candidate().person();
    var rule = body.termsOn(start).rule(seat.opened().rule());
    List<Bar> bars = rule.map(it -> each.candidate().bars(c.body(), it, start)).orElseGet(List::of);
    if (rule.isEmpty() || !bars.isEmpty()) {
      return new SeatRefused(c.body(), seat.id(), person, start, How.ELECTED, bars);
    }
    return new SeatFilled(
        c.body(),
        seat.id(),
        each.holding(),
        person,
        start,
        c.to() == null ? rule.get().termEnd(start) : c.to(),
        How.ELECTED,
        null,
        c.election(),
        null);
  }
}
