package quorate.governance.body;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.CloseSeat;
import quorate.governance.body.BodyCommand.EndDeputy;
import quorate.governance.body.BodyCommand.EndOffice;
import quorate.governance.body.BodyCommand.FillSeat;
import quorate.governance.body.BodyCommand.GiveOffice;
import quorate.governance.body.BodyCommand.NameDeputy;
import quorate.governance.body.BodyCommand.NameElection;
import quorate.governance.body.BodyCommand.OfSeat;
import quorate.governance.body.BodyCommand.RenewTerm;
import quorate.governance.body.BodyCommand.VacateSeat;
import quorate.governance.body.BodyEvent.DeputyEnded;
import quorate.governance.body.BodyEvent.DeputyNamed;
import quorate.governance.body.BodyEvent.OfficeEnded;
import quorate.governance.body.BodyEvent.OfficeGiven;
import quorate.governance.body.BodyEvent.SeatVacated;

/** What becomes of a body's seats by somebody's decision. */
final class Seating {

  private Seating() {}

  static Decision<BodyEvent> decide(OfSeat command, Standing body) {
    var found = body.seat(command.seat());
    if (found.isEmpty()) {
      return refuse(BodyRefusal.NO_SUCH_SEAT);
    }
    Seat seat = found.get();
    return switch (command) {
      case CloseSeat c -> close(c, seat, body);
      case NameElection c -> Electing.name(c, seat, body);
      case FillSeat c -> Filling.fill(c, seat, body);
      case RenewTerm c -> Filling.renew(c, seat, body);
      case VacateSeat c -> vacate(c, seat);
      case NameDeputy c -> deputise(c, seat, body);
      case EndDeputy c ->
          seat.deputiesOn(c.lastDay()).contains(c.person())
              ? accept(new DeputyEnded(c.body(), c.seat(), c.person(), c.lastDay()))
              : refuse(BodyRefusal.NO_SUCH_DEPUTY, "person", c.person());
      case GiveOffice c -> give(c, seat, body);
      case EndOffice c ->
          held(
              seat,
              c.lastDay(),
              "lastday",
              it ->
                  it.has(c.office(), c.lastDay())
                      ? accept(
                          new OfficeEnded(c.body(), c.seat(), it.id(), c.office(), c.lastDay()))
                      : refuse(BodyRefusal.OFFICE_NOT_HELD, "office", c.office()));
    };
  }

  private static Decision<BodyEvent> close(CloseSeat c, Seat seat, Standing body) {
    var closed = seat.closed();
    if (closed != null) {
      return refuse(
          BodyRefusal.SEAT_NOT_THERE_THEN,
          "lastday",
          c.lastDay(),
          "It is closed already: its last day is %s.".formatted(closed.lastDay()));
    }
    if (!seat.on(c.lastDay())) {
      return notThere("lastday", c.lastDay(), seat);
    }
    boolean follows =
        body.termsOn(c.lastDay())
            .rule(seat.opened().rule())
            .map(rule -> rule.source().followsRegister())
            .orElse(false);
    return follows
        ? refuse(BodyRefusal.FOLLOWS_THE_REGISTER)
        : acceptAll(BodyDecider.closed(c.body(), seat, c.lastDay(), CloseReason.NO_LONGER_WANTED));
  }

  /** Why it cannot be of that day, and of which it can. */
  static Decision<BodyEvent> notThere(String field, LocalDate day, Seat seat) {
    var closed = seat.closed();
    return refuse(
        BodyRefusal.SEAT_NOT_THERE_THEN,
        field,
        day,
        "It is there from %s on%s, while the terms have its rule %s: name a day of that time."
            .formatted(
                seat.opened().from(),
                closed == null ? "" : " until " + closed.lastDay(),
                seat.opened().rule()));
  }

  private static Decision<BodyEvent> vacate(VacateSeat c, Seat seat) {
    return held(seat, c.lastDay(), "lastday", it -> vacate(c, it));
  }

  private static Decision<BodyEvent> vacate(VacateSeat c, Holding holding) {
    var left = holding.left();
    return left != null && left.lastDay().equals(c.lastDay())
        ? refuse(BodyRefusal.VACATED_ALREADY, "lastday", c.lastDay())
        : accept(new SeatVacated(c.body(), c.seat(), holding.id(), c.lastDay(), c.reason(), null));
  }

  private static Decision<BodyEvent> deputise(NameDeputy c, Seat seat, Standing body) {
    var rule = body.termsOn(c.from()).rule(seat.opened().rule());
    if (!seat.on(c.from()) || rule.isEmpty()) {
      return notThere("from", c.from(), seat);
    }
    if (rule.get().deputies() == Deputies.NONE) {
      return refuse(BodyRefusal.NO_DEPUTIES, "person", c.candidate().person());
    }
    if (c.to() != null && c.to().isBefore(c.from())) {
      return refuse(BodyRefusal.ENDS_BEFORE_IT_BEGAN, "to", c.to());
    }
    var person = c.candidate().person();
    if (body.placeOf(person, c.from()).isPresent()) {
      return refuse(
          BodyRefusal.HOLDS_ANOTHER_SEAT,
          "person",
          person,
          "Who sits in the body on %s is nobody's deputy there: name somebody else."
              .formatted(c.from()));
    }
    if (seat.deputiesOn(c.from()).contains(person)) {
      return refuse(BodyRefusal.DEPUTY_ALREADY, "person", person);
    }
    return new Barring(body, rule.get())
        .since(c.candidate(), c.from(), c.to(), c.today())
        .orElseGet(() -> accept(new DeputyNamed(c.body(), c.seat(), person, c.from(), c.to())));
  }

  private static Decision<BodyEvent> give(GiveOffice c, Seat seat, Standing body) {
    if (c.to() != null && c.to().isBefore(c.from())) {
      return refuse(BodyRefusal.ENDS_BEFORE_IT_BEGAN, "to", c.to());
    }
    boolean single = c.office() == Office.CHAIR || c.office() == Office.VICE_CHAIR;
    if (single && isTaken(c, body)) {
      return refuse(BodyRefusal.OFFICE_HELD, "office", c.office());
    }
    return held(
        seat,
        c.from(),
        "from",
        it ->
            accept(
                new OfficeGiven(
                    c.body(), c.seat(), it.id(), c.office(), c.from(), c.to(), c.how())));
  }

  // By a seat's own rule that day, or given to somebody for a day within that time.
  private static boolean isTaken(GiveOffice c, Standing body) {
    return body.placesOn(c.from()).stream().anyMatch(it -> it.is(c.office(), c.from()))
        || body.seats().stream()
            .flatMap(seat -> seat.holdings().stream())
            .anyMatch(holding -> holding.isGiven(c.office(), c.from(), c.to()));
  }

  static Decision<BodyEvent> held(
      Seat seat, LocalDate day, String field, Function<Holding, Decision<BodyEvent>> decide) {
    return seat.heldOn(day)
        .map(decide)
        .orElseGet(() -> refuse(BodyRefusal.SEAT_VACANT, field, day));
  }
}
