package quorate.membership.memberlist;

import java.util.UUID;
import quorate.membership.person.Person;

/** A person whom the register has, and who it is. */
record KnownPerson(UUID person, Person.Recorded state, Someone who) {

  boolean actsFor(String practice) {
    return state.mandates().values().stream().anyMatch(it -> it.practice().equals(practice));
  }
}
