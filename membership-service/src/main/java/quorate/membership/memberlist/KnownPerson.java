package quorate.membership.memberlist;

import java.util.UUID;
import quorate.membership.person.Person;

/** A person whom the register has, who it is, and what else it says of them. */
record KnownPerson(UUID person, Person.Recorded state, Someone who, Stated stated) {

  KnownPerson(UUID person, Person.Recorded state, Someone who) {
    this(person, state, who, Stated.NOTHING);
  }

  boolean actsFor(String practice) {
    return state.mandates().values().stream().anyMatch(it -> it.practice().equals(practice));
  }
}
