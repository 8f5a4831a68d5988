package quorate.governance.representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.representation.RepresentationEvent.OfMeeting;
import quorate.governance.representation.RepresentationEvent.OutsideMeetingNoted;
import quorate.governance.representation.RepresentationEvent.RepresentationDeputyNamed;
import quorate.governance.representation.RepresentationEvent.RepresentationOpened;
import quorate.governance.representation.RepresentationEvent.RepresentativeEnded;
import quorate.governance.representation.RepresentationEvent.RepresentativeNamed;

/** The representation at one outside body. */
public sealed interface Representation {

  /** Their streams: {@code representation/<id>}. */
  Aggregate<Representation, RepresentationEvent> REPRESENTATIONS =
      new Aggregate<>(
          "representation", RepresentationEvent.class, new Unknown(), Representation::evolve);

  /** Nobody opened it. */
  record Unknown() implements Representation {}

  /** Somebody who carries, or deputises, from a day to a last one. */
  record Carrier(UUID person, boolean deputy, LocalDate from, @Nullable LocalDate to) {

    public boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it is so on some day from one to another, or without end. */
    boolean meets(LocalDate first, @Nullable LocalDate last) {
      return (last == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }
  }

  /** Opened; who carries, and each meeting that was noted. */
  record Open(RepresentationOpened opened, List<Carrier> carriers, Map<UUID, Outing> all)
      implements Representation {

    public Open {
      carriers = List.copyOf(carriers);
    }

    public List<Outing> meetings() {
      return List.copyOf(all.values());
    }

    public Optional<Outing> meeting(UUID id) {
      return Optional.ofNullable(all.get(id));
    }

    /** Who represents on a day, in the order named. */
    public List<UUID> representatives(LocalDate day) {
      return on(day, false);
    }

    public List<UUID> deputies(LocalDate day) {
      return on(day, true);
    }

    private List<UUID> on(LocalDate day, boolean deputies) {
      return carriers.stream()
          .filter(each -> each.deputy() == deputies && each.on(day))
          .map(Carrier::person)
          .toList();
    }

    private Open with(Carrier carrier) {
      var more = new ArrayList<>(carriers);
      more.add(carrier);
      return new Open(opened, more, all);
    }

    private Open ended(RepresentativeEnded e) {
      var others =
          carriers.stream()
              .map(
                  each ->
                      each.person().equals(e.person()) && each.on(e.lastDay())
                          ? new Carrier(each.person(), each.deputy(), each.from(), e.lastDay())
                          : each)
              .toList();
      return new Open(opened, others, all);
    }

    private Open with(UUID meeting, Outing outing) {
      var more = new LinkedHashMap<>(all);
      more.put(meeting, outing);
      return new Open(opened, carriers, more);
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Representation evolve(Representation representation, RepresentationEvent event) {
    return switch (representation) {
      case Unknown _ when event instanceof RepresentationOpened e ->
          new Open(e, List.of(), Map.of());
      case Unknown _ -> throw new IllegalStateException(event + " is of no representation");
      case Open open -> evolve(open, event);
    };
  }

  private static Representation evolve(Open open, RepresentationEvent event) {
    return switch (event) {
      case RepresentationOpened e -> throw new IllegalStateException(e + " cannot follow " + open);
      case RepresentativeNamed e -> open.with(new Carrier(e.person(), false, e.from(), e.to()));
      case RepresentationDeputyNamed e ->
          open.with(new Carrier(e.person(), true, e.from(), e.to()));
      case RepresentativeEnded e -> open.ended(e);
      case OutsideMeetingNoted e -> open.with(e.meeting(), Outing.of(e));
      case OfMeeting e -> open.with(e.meeting(), known(open, e).evolve(e));
    };
  }

  private static Outing known(Open open, OfMeeting event) {
    return open.meeting(event.meeting())
        .orElseThrow(() -> new IllegalStateException(event + " is of no meeting"));
  }
}
