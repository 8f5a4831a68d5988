package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.body.BodyEvent.BodyDissolved;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.BodyRenamed;
import quorate.governance.body.BodyEvent.OfSeat;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.BodyEvent.TermsRevised;
import quorate.governance.body.BodyEvent.TrainingRecorded;

/** A body as its stream tells it. What it says of a day holds for days gone by and days to come. */
public sealed interface Body {

  /** The streams of bodies: {@code body/<id>}. */
  Aggregate<Body, BodyEvent> BODIES =
      new Aggregate<>("body", BodyEvent.class, new Unknown(), Body::evolve);

  /** Nobody established it. */
  record Unknown() implements Body {}

  /** Established; dissolved, if it is, after {@code lastDay}. */
  record Standing(
      BodyEstablished established,
      NavigableMap<LocalDate, String> names,
      NavigableMap<LocalDate, Terms> terms,
      Map<UUID, Seat> all,
      List<TrainingRecorded> trained,
      @Nullable LocalDate lastDay)
      implements Body {

    /** Whether it is there on that day. */
    public boolean on(LocalDate day) {
      return !day.isBefore(established.from()) && (lastDay == null || !day.isAfter(lastDay));
    }

    public String nameOn(LocalDate day) {
      var named = names.floorEntry(day);
      return named == null ? established.name() : named.getValue();
    }

    /** The terms of reference of that day; before the first, those it was established with. */
    public Terms termsOn(LocalDate day) {
      var then = terms.floorEntry(day);
      return then == null ? established.terms() : then.getValue();
    }

    /** Every seat there ever was, in the order in which they were opened. */
    public Collection<Seat> seats() {
      return all.values();
    }

    public List<Seat> seatsOn(LocalDate day) {
      return seats().stream().filter(seat -> seat.on(day)).toList();
    }

    public Optional<Seat> seat(UUID id) {
      return Optional.ofNullable(all.get(id));
    }

    /** Who holds which seat on that day, with what keeps them from sitting. */
    public List<Place> placesOn(LocalDate day) {
      return Place.of(this, day);
    }

    /** The seat that a person holds on that day. */
    public Optional<Place> placeOf(UUID person, LocalDate day) {
      return placesOn(day).stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Whether this training of theirs counts on that day. */
    public boolean isTrained(UUID person, String training, LocalDate day) {
      return trained.stream()
          .filter(it -> it.person().equals(person) && it.training().equals(training))
          .anyMatch(
              it -> !day.isBefore(it.done()) && (it.until() == null || !day.isAfter(it.until())));
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Body evolve(Body body, BodyEvent event) {
    return switch (body) {
      case Unknown _ when event instanceof BodyEstablished e ->
          new Standing(
              e,
              new TreeMap<>(Map.of(e.from(), e.name())),
              new TreeMap<>(Map.of(e.from(), e.terms())),
              Map.of(),
              List.of(),
              null);
      case Unknown _ -> throw new IllegalStateException(event + " is of no body");
      case Standing standing -> evolve(standing, event);
    };
  }

  private static Standing evolve(Standing b, BodyEvent event) {
    return switch (event) {
      case BodyEstablished _ -> throw new IllegalStateException(event + " cannot follow " + b);
      case BodyRenamed e ->
          new Standing(
              b.established(),
              put(b.names(), e.from(), e.name()),
              b.terms(),
              b.all(),
              b.trained(),
              b.lastDay());
      case TermsRevised e ->
          new Standing(
              b.established(),
              b.names(),
              put(b.terms(), e.from(), e.terms()),
              b.all(),
              b.trained(),
              b.lastDay());
      case BodyDissolved e ->
          new Standing(b.established(), b.names(), b.terms(), b.all(), b.trained(), e.lastDay());
      case TrainingRecorded e -> {
        var trained = new ArrayList<>(b.trained());
        trained.add(e);
        yield new Standing(b.established(), b.names(), b.terms(), b.all(), trained, b.lastDay());
      }
      case OfSeat e -> {
        var seats = new LinkedHashMap<>(b.all());
        seats.put(e.seat(), seat(b.all().get(e.seat()), e));
        yield new Standing(b.established(), b.names(), b.terms(), seats, b.trained(), b.lastDay());
      }
    };
  }

  private static Seat seat(@Nullable Seat seat, OfSeat event) {
    if (seat != null) {
      return seat.evolve(event);
    }
    if (event instanceof SeatOpened opened) {
      return Seat.of(opened);
    }
    throw new IllegalStateException(event + " is of no seat");
  }

  // What is said again for the same day stands instead of what was said first.
  private static <T> NavigableMap<LocalDate, T> put(
      NavigableMap<LocalDate, T> dated, LocalDate from, T value) {
    var all = new TreeMap<>(dated);
    all.put(from, value);
    return all;
  }
}
