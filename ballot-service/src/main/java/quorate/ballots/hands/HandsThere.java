package quorate.ballots.hands;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.hands.HandsCommand.RecordHands;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * Who is in the room for the practices that no proxy stands for. At a members' meeting each is
 * named: the quorum is of persons, and one of several practices is one (Companies Act 2006 s318).
 */
record HandsThere(RecordHands asked, boolean ofMembers) {

  static HandsThere of(RecordHands asked, Rolled ballot) {
    return new HandsThere(asked, ballot.draft().vehicle() == Vehicle.POLL_OF_A_MEETING);
  }

  /** The refusal of the first practice for which somebody is missing, or may not stand. */
  Optional<Decision<HandsEvent>> fault() {
    return practices().flatMap(each -> fault(each).stream()).findFirst();
  }

  private Optional<Decision<HandsEvent>> fault(String practice) {
    UUID person = asked.persons().get(practice);
    if (person == null) {
      return ofMembers
          ? Optional.of(refuse(HandsRefusal.PERSON_NOT_NAMED, "persons", practice))
          : Optional.empty();
    }
    return asked.facts().mayStandFor(person, practice, asked.asker().at())
        ? Optional.empty()
        : Optional.of(refuse(HandsRefusal.PERSON_HAS_NO_MANDATE, "persons", practice));
  }

  /** Who they are; nothing where nobody is named. */
  @Nullable Map<String, UUID> named() {
    Map<String, UUID> named = new TreeMap<>();
    practices()
        .filter(asked.persons()::containsKey)
        .forEach(each -> named.put(each, asked.persons().get(each)));
    return named.isEmpty() ? null : named;
  }

  private Stream<String> practices() {
    return Stream.concat(
        asked.hands().stream()
            .filter(hand -> !hand.ofProxy())
            .flatMap(hand -> hand.practices().stream()),
        asked.present().stream());
  }
}
