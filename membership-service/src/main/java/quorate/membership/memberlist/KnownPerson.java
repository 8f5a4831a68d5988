package quorate.membership.memberlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.person.Person;

/**
 * A person whom the register has, who it is, and what else it says of them, on one day; and their
 * newest address, which a list may have before it holds.
 */
record KnownPerson(
    UUID person,
    Person.Recorded state,
    Someone who,
    Stated stated,
    @Nullable String newestAddress) {

  KnownPerson(UUID person, Person.Recorded state, Someone who, Stated stated) {
    this(person, state, who, stated, who.email());
  }

  KnownPerson(UUID person, Person.Recorded state, Someone who) {
    this(person, state, who, Stated.NOTHING);
  }

  boolean actsFor(String practice) {
    return state.mandates().values().stream().anyMatch(it -> it.practice().equals(practice));
  }
}
