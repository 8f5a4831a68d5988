package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.BodyEvent.DeputyEnded;
import quorate.governance.body.BodyEvent.DeputyNamed;
import quorate.governance.body.BodyEvent.ElectionNamed;
import quorate.governance.body.BodyEvent.OfSeat;
import quorate.governance.body.BodyEvent.OfficeEnded;
import quorate.governance.body.BodyEvent.OfficeGiven;
import quorate.governance.body.BodyEvent.SeatClosed;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.BodyEvent.SeatRefused;
import quorate.governance.body.BodyEvent.SeatResumed;
import quorate.governance.body.BodyEvent.SeatSuspended;
import quorate.governance.body.BodyEvent.SeatVacated;
import quorate.governance.body.BodyEvent.TermRenewed;

/** One seat of a body, with all who ever held it, in the order in which they came. */
public record Seat(
    SeatOpened opened,
    @Nullable Election election,
    @Nullable SeatClosed closed,
    List<Holding> holdings,
    List<Deputy> deputies,
    List<SeatRefused> refused) {

  /** Who may come instead of the holder, from a day on. */
  public record Deputy(UUID person, LocalDate from, @Nullable LocalDate to) {
    public boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  public Seat {
    holdings = List.copyOf(holdings);
    deputies = List.copyOf(deputies);
    refused = List.copyOf(refused);
  }

  static Seat of(SeatOpened opened) {
    return new Seat(opened, opened.election(), null, List.of(), List.of(), List.of());
  }

  public UUID id() {
    return opened.seat();
  }

  /** Whether the seat is there on that day, held or vacant. */
  public boolean on(LocalDate day) {
    return !day.isBefore(opened.from()) && (closed == null || !day.isAfter(closed.lastDay()));
  }

  /** Whether it is there on that day or will be later. */
  public boolean reachesBeyond(LocalDate day) {
    return closed == null || !closed.lastDay().isBefore(day);
  }

  /** Who holds it on that day; empty where it is vacant. */
  public Optional<Holding> heldOn(LocalDate day) {
    return on(day)
        ? holdings.stream().filter(each -> each.holdsOn(day)).findFirst()
        : Optional.empty();
  }

  /** Who may come instead on that day. */
  public List<UUID> deputiesOn(LocalDate day) {
    return deputies.stream().filter(each -> each.on(day)).map(Deputy::person).toList();
  }

  public Optional<Holding> holding(UUID id) {
    return holdings.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  Seat evolve(OfSeat event) {
    return switch (event) {
      case SeatOpened _ -> throw new IllegalStateException(event + " cannot follow " + this);
      case SeatClosed e -> new Seat(opened, election, e, holdings, deputies, refused);
      case ElectionNamed e -> new Seat(opened, e.election(), closed, holdings, deputies, refused);
      case SeatFilled e -> with(plus(holdings, Holding.of(e)));
      case SeatRefused e ->
          new Seat(opened, election, closed, holdings, deputies, plus(refused, e));
      case TermRenewed e -> with(e.holding(), it -> it.renewed(e));
      case SeatVacated e -> with(e.holding(), it -> it.vacated(e));
      case SeatSuspended e -> with(e.holding(), it -> it.suspended(e));
      case SeatResumed e -> with(e.holding(), it -> it.resumed(e));
      case OfficeGiven e -> with(e.holding(), it -> it.given(e));
      case OfficeEnded e -> with(e.holding(), it -> it.ended(e));
      case DeputyNamed e -> deputies(plus(deputies, new Deputy(e.person(), e.from(), e.to())));
      case DeputyEnded e ->
          deputies(
              deputies.stream()
                  .map(
                      each ->
                          each.person().equals(e.person()) && each.on(e.lastDay())
                              ? new Deputy(each.person(), each.from(), e.lastDay())
                              : each)
                  .toList());
    };
  }

  private Seat with(UUID holding, UnaryOperator<Holding> change) {
    if (holding(holding).isEmpty()) {
      throw new IllegalStateException("no holding " + holding);
    }
    return with(
        holdings.stream().map(it -> it.id().equals(holding) ? change.apply(it) : it).toList());
  }

  private Seat with(List<Holding> others) {
    return new Seat(opened, election, closed, others, deputies, refused);
  }

  private Seat deputies(List<Deputy> others) {
    return new Seat(opened, election, closed, holdings, others, refused);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var all = new ArrayList<>(list);
    all.add(one);
    return all;
  }
}
