package quorate.governance.acting;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Bar;
import quorate.governance.body.Body;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Office;
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

  /** Whether they act as this in the body. */
  boolean is(Office office) {
    return place().filter(it -> it.is(office, today)).isPresent();
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
        Stream.concat(place.get().bars().stream().map(Bar::words), competing(standing, place.get()))
            .distinct()
            .collect(Collectors.joining("; "));
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(refuse(ActingRefusal.MAY_NOT_ACT, field, person, "They %s.".formatted(why)));
  }

  /** Why an interest that they declared keeps them from acting alone in a subject. */
  public <E> Optional<Decision<E>> concerned(String field, String subject) {
    return interests.on(today).stream()
        .filter(each -> each.about().touches(List.of(), List.of(subject)))
        .findFirst()
        .map(
            each ->
                refuse(
                    ActingRefusal.CONCERNED,
                    field,
                    person,
                    "On %s they declared an interest (%s, %s) that bears on %s: somebody else acts, or a meeting at which it is handled."
                        .formatted(each.declared(), each.type(), each.interest(), subject)));
  }

  // the terms say from which seats an interest that competes bars
  private Stream<String> competing(Standing standing, Place place) {
    UUID of = standing.established().body();
    return place.rule().conditions().competing() == null
        ? Stream.empty()
        : interests.competingWith(of, today).stream()
            .map(
                one ->
                    "may not sit: declared a competing interest on "
                        + one.competesWith(of).orElse(one.declared()));
  }
}
