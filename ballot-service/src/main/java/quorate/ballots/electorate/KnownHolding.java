package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.BodyHeard.SeatFilled;
import quorate.ballots.electorate.BodyHeard.SeatSuspended;

/** One person's time in one seat, as heard. */
record KnownHolding(
    SeatFilled filled,
    @Nullable LocalDate to,
    @Nullable LocalDate left,
    List<Suspension> suspensions) {

  /** From a day until the holder is back. */
  record Suspension(SeatSuspended told, @Nullable LocalDate resumed) {
    boolean covers(LocalDate day) {
      return !day.isBefore(told.from()) && (resumed == null || day.isBefore(resumed));
    }
  }

  KnownHolding {
    suspensions = List.copyOf(suspensions);
  }

  static KnownHolding of(SeatFilled filled) {
    return new KnownHolding(filled, filled.to(), null, List.of());
  }

  boolean holdsOn(LocalDate day) {
    var last = left == null ? to : left;
    return !day.isBefore(filled.from()) && (last == null || !day.isAfter(last));
  }

  /** What keeps the holder from sitting on that day. */
  Optional<SeatSuspended> suspendedOn(LocalDate day) {
    return suspensions.stream().filter(each -> each.covers(day)).map(Suspension::told).findFirst();
  }

  KnownHolding renewed(@Nullable LocalDate until) {
    return new KnownHolding(filled, until, left, suspensions);
  }

  KnownHolding vacated(LocalDate lastDay) {
    return new KnownHolding(filled, to, lastDay, suspensions);
  }

  KnownHolding suspended(SeatSuspended event) {
    var more = Stream.concat(suspensions.stream(), Stream.of(new Suspension(event, null)));
    return new KnownHolding(filled, to, left, more.toList());
  }

  KnownHolding resumed(LocalDate from) {
    var ended =
        suspensions.stream()
            .map(each -> each.resumed() == null ? new Suspension(each.told(), from) : each)
            .toList();
    return new KnownHolding(filled, to, left, ended);
  }

  /** The days on which something about it begins or is over. */
  Stream<LocalDate> turns() {
    return Stream.of(
            Stream.of(filled.from()),
            Stream.ofNullable(to).map(day -> day.plusDays(1)),
            Stream.ofNullable(left).map(day -> day.plusDays(1)),
            suspensions.stream().map(each -> each.told().from()),
            suspensions.stream().flatMap(each -> Stream.ofNullable(each.resumed())))
        .flatMap(days -> days);
  }
}
