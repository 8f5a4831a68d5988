package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.membership.member.Member;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.members.MemberStory;
import quorate.membership.person.Capacity;
import quorate.membership.person.Person;
import quorate.membership.practice.Practice;
import quorate.membership.proposals.Assumed;
import quorate.membership.proposals.Known;

/** What the register knows of the practices of a list, and of all persons. */
record KnownMembers(
    Map<String, Practice> practices,
    Map<String, Member> members,
    Map<String, MemberStory> stories,
    List<KnownPerson> people) {

  KnownMembers {
    practices = Map.copyOf(practices);
    members = Map.copyOf(members);
    stories = Map.copyOf(stories);
    people = List.copyOf(people);
  }

  /** The same with what other imports would bring of practices. */
  KnownMembers after(List<Assumed> assumed) {
    var known = Assumed.on(new Known(practices, Map.of(), Map.of()), assumed);
    return new KnownMembers(known.practices(), members, stories, people);
  }

  Practice practice(String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  Map<UUID, KnownPerson> byId() {
    return people.stream().collect(Collectors.toMap(KnownPerson::person, one -> one));
  }

  /** What a member holds on a day by what was stated of this membership. */
  Optional<HoldingStated> holding(String code, Member.Current member, LocalDate day) {
    return story(code).holdings().on(day).filter(it -> !it.from().isBefore(member.from()));
  }

  Optional<HolderNamed> holder(String code, Member.Current member, LocalDate day) {
    return story(code).holders().on(day).filter(it -> !it.from().isBefore(member.from()));
  }

  /** Since when something newer is stated of what is held than what a list says from a day on. */
  Optional<LocalDate> newerHolding(String code, LocalDate day) {
    return Optional.ofNullable(story(code).holdings().values().higherKey(day));
  }

  Optional<LocalDate> newerHolder(String code, LocalDate day) {
    return Optional.ofNullable(story(code).holders().values().higherKey(day));
  }

  /** By practice, who votes for it on a day as its representative. */
  Map<String, Set<UUID>> representatives(LocalDate day) {
    Map<String, Set<UUID>> voting = new HashMap<>();
    for (KnownPerson one : people) {
      one.state().mandates().values().stream()
          .filter(it -> it.holdsOn(day))
          .filter(it -> it.authority().capacity().equals(Capacity.REPRESENTATIVE.word()))
          .forEach(
              it -> voting.computeIfAbsent(it.practice(), _ -> new HashSet<>()).add(one.person()));
    }
    return voting;
  }

  /** Whether the practice's share was ever held by this person. */
  boolean held(String code, UUID person) {
    return story(code).holders().values().values().stream()
        .anyMatch(it -> it.persons() != null && it.persons().contains(person));
  }

  /** Whether a person acts, acted, holds or held for this practice. */
  boolean isOf(KnownPerson one, String practice) {
    return one.actsFor(practice) || held(practice, one.person());
  }

  MembersTrial trial() {
    Map<UUID, Person> persons = new HashMap<>();
    people.forEach(one -> persons.put(one.person(), one.state()));
    return new MembersTrial(practices, members, persons);
  }

  private MemberStory story(String code) {
    return stories.getOrDefault(code, MemberStory.EMPTY);
  }
}
