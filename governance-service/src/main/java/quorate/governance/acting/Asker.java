package quorate.governance.acting;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Office;

/** Whoever asks in a body's name: the secretary, or the persons behind a log-in in their seats. */
public record Asker(boolean secretary, List<Actor> persons) {

  public Asker {
    persons = List.copyOf(persons);
  }

  /** The person who sits in the body today and may act. */
  public Optional<UUID> seated() {
    return sitting().map(Actor::person).findFirst();
  }

  /** Why they do not act as one of these; empty where they do, and for the secretary. */
  public <E> Optional<Decision<E>> refused(Office... offices) {
    boolean acts = sitting().anyMatch(each -> Arrays.stream(offices).anyMatch(each::is));
    return secretary || acts
        ? Optional.empty()
        : Optional.of(refuse(ActingRefusal.NOT_IN_THE_CHAIR));
  }

  /** The same, where one of these who sits in the body does it too. */
  public <E> Optional<Decision<E>> refused(List<UUID> named, Office... offices) {
    return sitting().map(Actor::person).anyMatch(named::contains)
        ? Optional.empty()
        : refused(offices);
  }

  /**
   * Why they do not act as one who sits in the body; empty where they do, and for the secretary.
   */
  public <E> Optional<Decision<E>> sits() {
    return secretary || seated().isPresent()
        ? Optional.empty()
        : Optional.of(refuse(ActingRefusal.SITS_NOT_THERE));
  }

  /** Why an interest of theirs keeps them from acting alone in a subject. */
  public <E> Optional<Decision<E>> concerned(String field, String subject) {
    return sitting()
        .map(each -> each.<E>concerned(field, subject))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Actor> sitting() {
    return persons.stream().filter(each -> each.unseated("by").isEmpty());
  }
}
