package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.BodyEvent.OfficeEnded;
import quorate.governance.body.BodyEvent.OfficeGiven;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatResumed;
import quorate.governance.body.BodyEvent.SeatSuspended;
import quorate.governance.body.BodyEvent.SeatVacated;
import quorate.governance.body.BodyEvent.TermRenewed;

/** One person's time in one seat. */
public record Holding(
    SeatFilled filled,
    @Nullable LocalDate to,
    int renewals,
    @Nullable SeatVacated left,
    List<Suspension> suspensions,
    List<Charge> offices) {

  /** A time in which the holder may not sit. */
  public record Suspension(LocalDate from, List<Bar> bars, @Nullable LocalDate resumed) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (resumed == null || day.isBefore(resumed));
    }
  }

  /** An office held beside that of the seat's rule. */
  public record Charge(OfficeGiven given, @Nullable LocalDate lastDay) {
    private boolean meets(LocalDate from, @Nullable LocalDate to) {
      var last = lastDay == null ? given.to() : lastDay;
      return (to == null || !given.from().isAfter(to)) && (last == null || !last.isBefore(from));
    }

    boolean covers(LocalDate day) {
      var last = lastDay == null ? given.to() : lastDay;
      return !day.isBefore(given.from()) && (last == null || !day.isAfter(last));
    }
  }

  public Holding {
    suspensions = List.copyOf(suspensions);
    offices = List.copyOf(offices);
  }

  static Holding of(SeatFilled filled) {
    return new Holding(filled, filled.to(), 0, null, List.of(), List.of());
  }

  public UUID person() {
    return filled.person();
  }

  public UUID id() {
    return filled.holding();
  }

  /** The last day, whether by the end of the term or by leaving before it. */
  public @Nullable LocalDate lastDay() {
    return left == null ? to : left.lastDay();
  }

  /** Whether the seat is theirs on that day, suspended or not. */
  public boolean holdsOn(LocalDate day) {
    var last = lastDay();
    return !day.isBefore(filled.from()) && (last == null || !day.isAfter(last));
  }

  /** Whether it is theirs on that day or will be later. */
  public boolean reachesBeyond(LocalDate day) {
    var last = lastDay();
    return last == null || (!last.isBefore(day) && !last.isBefore(filled.from()));
  }

  /** What keeps them from sitting on that day; empty where they are not suspended. */
  public List<Bar> barredOn(LocalDate day) {
    return suspensions.stream()
        .filter(each -> each.covers(day))
        .flatMap(each -> each.bars().stream())
        .toList();
  }

  /** Whether they are suspended and nothing ended that yet. */
  public boolean isSuspended() {
    return suspensions.stream().anyMatch(each -> each.resumed() == null);
  }

  /** Whether they hold this office beside that of the rule. */
  public boolean has(Office office, LocalDate day) {
    return holdsOn(day)
        && offices.stream().anyMatch(it -> it.given().office() == office && it.covers(day));
  }

  /** Whether they are given this office for any day from one to another, or without end. */
  boolean isGiven(Office office, LocalDate from, @Nullable LocalDate to) {
    return reachesBeyond(from)
        && offices.stream().anyMatch(it -> it.given().office() == office && it.meets(from, to));
  }

  Holding renewed(TermRenewed event) {
    return new Holding(filled, event.to(), renewals + 1, left, suspensions, offices);
  }

  Holding vacated(SeatVacated event) {
    return new Holding(filled, to, renewals, event, suspensions, offices);
  }

  Holding suspended(SeatSuspended event) {
    var all = new ArrayList<>(suspensions);
    all.add(new Suspension(event.from(), event.bars(), null));
    return new Holding(filled, to, renewals, left, all, offices);
  }

  Holding resumed(SeatResumed event) {
    var all =
        suspensions.stream()
            .map(
                each ->
                    each.resumed() == null
                        ? new Suspension(each.from(), each.bars(), event.from())
                        : each)
            .toList();
    return new Holding(filled, to, renewals, left, all, offices);
  }

  Holding given(OfficeGiven event) {
    var all = new ArrayList<>(offices);
    all.add(new Charge(event, null));
    return new Holding(filled, to, renewals, left, suspensions, all);
  }

  Holding ended(OfficeEnded event) {
    var all =
        offices.stream()
            .map(
                each ->
                    each.given().office() == event.office() && each.lastDay() == null
                        ? new Charge(each.given(), event.lastDay())
                        : each)
            .toList();
    return new Holding(filled, to, renewals, left, suspensions, all);
  }
}
