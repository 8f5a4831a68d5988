package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.ReviewHolder;
import quorate.governance.body.BodyEvent.SeatResumed;
import quorate.governance.body.BodyEvent.SeatSuspended;
import quorate.governance.body.BodyEvent.SeatVacated;

/** What becomes of a seat when something is known of its holder that the terms do not allow. */
final class Reviewing {

  private Reviewing() {}

  static List<BodyEvent> of(ReviewHolder c, Standing body) {
    List<BodyEvent> events = new ArrayList<>();
    for (Seat seat : body.seats()) {
      for (Holding holding : seat.holdings()) {
        if (holding.person().equals(c.candidate().person()) && holding.reachesBeyond(c.day())) {
          events.addAll(review(c, body, seat, holding));
        }
      }
    }
    return events;
  }

  private static List<BodyEvent> review(ReviewHolder c, Standing body, Seat seat, Holding holding) {
    UUID id = c.body();
    var first = holding.filled().from();
    LocalDate day = first.isAfter(c.day()) ? first : c.day();
    if (!c.candidate().known()) {
      return List.of(gone(id, seat, holding, c.day(), VacatedFor.ERASED, null));
    }
    var rule = body.termsOn(day).rule(seat.opened().rule());
    List<Bar> bars = rule.map(it -> c.candidate().bars(id, it, day)).orElseGet(List::of);
    if (ceases(bars, rule.map(SeatRule::conditions).orElse(Conditions.NONE))) {
      return List.of( // suspended too, so that they sit no more on the last day itself
          new SeatSuspended(id, seat.id(), holding.id(), c.day(), bars),
          gone(id, seat, holding, c.day(), VacatedFor.INTEREST, bars));
    }
    return changed(id, seat, holding, day, bars);
  }

  private static boolean ceases(List<Bar> bars, Conditions conditions) {
    return conditions.competing() == Consequence.CEASES
        && bars.stream().anyMatch(bar -> bar.bar() == Bar.Kind.COMPETING_INTEREST);
  }

  private static List<BodyEvent> changed(
      UUID id, Seat seat, Holding holding, LocalDate day, List<Bar> bars) {
    List<BodyEvent> events = new ArrayList<>();
    boolean suspended = holding.isSuspended();
    if (suspended && bars.equals(holding.barredOn(day))) {
      return events;
    }
    if (suspended) {
      events.add(new SeatResumed(id, seat.id(), holding.id(), day));
    }
    if (!bars.isEmpty()) {
      events.add(new SeatSuspended(id, seat.id(), holding.id(), day, bars));
    }
    return events;
  }

  // Who was to come and may not, leaves before the first day.
  private static SeatVacated gone(
      UUID id,
      Seat seat,
      Holding holding,
      LocalDate day,
      VacatedFor reason,
      @Nullable List<Bar> bars) {
    return new SeatVacated(id, seat.id(), holding.id(), day, reason, bars);
  }
}
