package quorate.governance.acting;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Bar;
import quorate.governance.body.Body;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Place;
import quorate.governance.interest.Interests;

/**
 * A person who acts in a body's name today: asking themselves, by a log-in that {@code behind} them
 * is, or entered by the secretary.
 */
public record Actor(
    UUID person,
    Body body,
    Interests interests,
    boolean secretary,
    Set<UUID> behind,
    LocalDate today) {

  public Actor {
    behind = Set.copyOf(behind);
  }

  /** Whether it is they who ask, or the secretary. */
  public boolean asks() {
    return secretary || behind.contains(person);
  }

  /** The seat in which they sit or would sit. */
  public Optional<Place> place() {
    return body instanceof Standing standing ? standing.placeOf(person, today) : Optional.empty();
  }

  /** Why they may not act so; empty where they may. */
  public <E> Optional<Decision<E>> refused(String field) {
    return asks()
        ? unseated(field)
        : Optional.of(refuse(ActingRefusal.NOT_YOURSELF, field, person));
  }

  /** Why they do not sit in the body today, whoever asks. */
  public <E> Optional<Decision<E>> unseated(String field) {
    var place = place();
    if (place.isEmpty() || !(body instanceof Standing standing)) {
      return Optional.of(refuse(ActingRefusal.HOLDS_NO_SEAT, field, person));
    }
    // what was declared just now bars them before the seat is suspended for it
    var why =
        Stream.concat(
                place.get().bars().stream().map(Bar::words),
                interests.competingWith(standing.established().body(), today).stream()
                    .map(
                        one ->
                            "may not sit: declared a competing interest on "
                                + one.competesWith(standing.established().body())
                                    .orElse(one.declared())))
            .distinct()
            .collect(Collectors.joining("; "));
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(refuse(ActingRefusal.MAY_NOT_ACT, field, person, "They %s.".formatted(why)));
  }
}
