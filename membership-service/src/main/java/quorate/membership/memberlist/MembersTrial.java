package quorate.membership.memberlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.membership.member.Member;
import quorate.membership.member.MemberCommand;
import quorate.membership.member.MemberDecider;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberHistory;
import quorate.membership.person.Person;
import quorate.membership.person.PersonCommand;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.StateRole;
import quorate.membership.person.PersonDecider;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonHistory;
import quorate.membership.practice.Practice;

/** Commands decided one after the other, each on the register as it would be after those before. */
final class MembersTrial {

  /** An event of a person, and the entry to which what is sealed in it is bound. */
  record OfPerson(UUID person, PersonEvent event, UUID entry) {}

  private final Map<String, Practice> practices;
  private final Map<String, Member> members;
  private final Map<UUID, Person> persons;
  private final Map<String, List<MemberEvent>> ofMembers = new LinkedHashMap<>();
  private final List<OfPerson> ofPersons = new ArrayList<>();
  private final MemberDecider memberDecider = new MemberDecider();
  private final PersonDecider personDecider = new PersonDecider();

  MembersTrial(
      Map<String, Practice> practices, Map<String, Member> members, Map<UUID, Person> persons) {
    this.practices = Map.copyOf(practices);
    this.members = new HashMap<>(members);
    this.persons = new HashMap<>(persons);
  }

  Member member(String practice) {
    return members.getOrDefault(practice, Member.never());
  }

  boolean isRecorded(UUID person) {
    return person(person) instanceof Person.Recorded;
  }

  Decision<MemberEvent> run(MemberCommand command) {
    String practice = command.practice();
    var decision = memberDecider.decide(command, member(practice), practice(practice));
    if (decision instanceof Decision.Accepted<MemberEvent>(var events)) {
      for (MemberEvent event : events) {
        members.put(practice, MemberHistory.evolve(member(practice), event));
        ofMembers.computeIfAbsent(practice, _ -> new ArrayList<>()).add(event);
      }
    }
    return decision;
  }

  Decision<PersonEvent> run(PersonCommand command, UUID entry) {
    UUID person = command.person();
    var practice = practiceOf(command).map(this::practice).orElse(Practice.UNKNOWN);
    var decision = personDecider.decide(command, person(person), practice);
    if (decision instanceof Decision.Accepted<PersonEvent>(var events)) {
      for (PersonEvent event : events) {
        persons.put(person, PersonHistory.evolve(person(person), event));
        ofPersons.add(new OfPerson(person, event, entry));
      }
    }
    return decision;
  }

  /** All that was accepted of memberships, by practice. */
  Map<String, List<MemberEvent>> ofMembers() {
    return ofMembers;
  }

  /** All that was accepted of persons, in order. */
  List<OfPerson> ofPersons() {
    return ofPersons;
  }

  private static Optional<String> practiceOf(PersonCommand command) {
    if (command instanceof GrantMandate grant) {
      return Optional.of(grant.practice());
    }
    return command instanceof StateRole role
        ? Optional.ofNullable(role.practice())
        : Optional.empty();
  }

  private Practice practice(String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  private Person person(UUID id) {
    return persons.getOrDefault(id, Person.UNKNOWN);
  }
}
