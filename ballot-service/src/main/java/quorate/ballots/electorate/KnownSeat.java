package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.BodyHeard.DeputyEnded;
import quorate.ballots.electorate.BodyHeard.DeputyNamed;
import quorate.ballots.electorate.BodyHeard.OfSeat;
import quorate.ballots.electorate.BodyHeard.SeatClosed;
import quorate.ballots.electorate.BodyHeard.SeatFilled;
import quorate.ballots.electorate.BodyHeard.SeatOpened;
import quorate.ballots.electorate.BodyHeard.SeatResumed;
import quorate.ballots.electorate.BodyHeard.SeatSuspended;
import quorate.ballots.electorate.BodyHeard.SeatVacated;
import quorate.ballots.electorate.BodyHeard.TermRenewed;

/** One seat, with who held it and who may come instead, as heard so far. */
final class KnownSeat {

  private record Deputy(UUID person, LocalDate from, @Nullable LocalDate to) {
    boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  private final SeatOpened opened;
  private final Map<UUID, KnownHolding> holdings = new LinkedHashMap<>();
  private final List<Deputy> deputies = new ArrayList<>();
  private @Nullable LocalDate closed;

  KnownSeat(SeatOpened opened) {
    this.opened = opened;
  }

  SeatOpened opened() {
    return opened;
  }

  @Nullable LocalDate closed() {
    return closed;
  }

  boolean on(LocalDate day) {
    LocalDate last = closed;
    return !day.isBefore(opened.from()) && (last == null || !day.isAfter(last));
  }

  Optional<KnownHolding> heldOn(LocalDate day) {
    return holdings.values().stream().filter(each -> each.holdsOn(day)).findFirst();
  }

  List<UUID> deputiesOn(LocalDate day) {
    return deputies.stream().filter(each -> each.on(day)).map(Deputy::person).distinct().toList();
  }

  /** The days on which something about it begins or is over. */
  Stream<LocalDate> turns() {
    return Stream.of(
            Stream.of(opened.from()),
            Stream.ofNullable(closed).map(day -> day.plusDays(1)),
            holdings.values().stream().flatMap(KnownHolding::turns),
            deputies.stream().map(Deputy::from),
            deputies.stream().flatMap(it -> Stream.ofNullable(it.to()).map(d -> d.plusDays(1))))
        .flatMap(days -> days);
  }

  void add(OfSeat event) {
    switch (event) {
      case SeatOpened e -> throw new IllegalStateException(e + " is of a seat that is there");
      case SeatClosed e -> closed = e.lastDay();
      case SeatFilled e -> holdings.put(e.holding(), KnownHolding.of(e));
      case TermRenewed e -> change(e.holding(), it -> it.renewed(e.to()));
      case SeatVacated e -> change(e.holding(), it -> it.vacated(e.lastDay()));
      case SeatSuspended e -> change(e.holding(), it -> it.suspended(e));
      case SeatResumed e -> change(e.holding(), it -> it.resumed(e.from()));
      case DeputyNamed e -> deputies.add(new Deputy(e.person(), e.from(), e.to()));
      case DeputyEnded e -> deputies.replaceAll(it -> ended(it, e));
    }
  }

  private void change(UUID holding, UnaryOperator<KnownHolding> how) {
    holdings.computeIfPresent(holding, (_, known) -> how.apply(known));
  }

  private static Deputy ended(Deputy deputy, DeputyEnded event) {
    return deputy.person().equals(event.person()) && deputy.on(event.lastDay())
        ? new Deputy(deputy.person(), deputy.from(), event.lastDay())
        : deputy;
  }
}
