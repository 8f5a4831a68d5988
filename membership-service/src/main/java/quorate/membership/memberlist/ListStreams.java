package quorate.membership.memberlist;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.member.EnteredHolders;
import quorate.membership.member.Member;
import quorate.membership.memberlist.MembersTrial.OfPerson;
import quorate.membership.memberlist.Opened.OpenedChange;
import quorate.membership.person.EnteredMandates;
import quorate.membership.person.Person;
import quorate.membership.practice.Practice;
import quorate.membership.proposals.Change;

/** The streams that changes of a list read and write. */
final class ListStreams {

  private ListStreams() {}

  static List<StreamRef<?, ?>> of(Collection<OpenedChange> changes) {
    List<StreamRef<?, ?>> streams = new ArrayList<>();
    practices(changes)
        .forEach(
            code -> {
              streams.add(PRACTICES.stream(code));
              streams.add(MEMBERS.stream(code));
            });
    persons(changes).forEach(person -> streams.add(PEOPLE.stream(person)));
    return streams;
  }

  static MembersTrial trial(Collection<OpenedChange> changes, Loaded loaded) {
    Map<String, Practice> practices = new HashMap<>();
    Map<String, Member> members = new HashMap<>();
    Map<UUID, Person> persons = new HashMap<>();
    for (String code : practices(changes)) {
      practices.put(code, loaded.state(PRACTICES.stream(code)));
      members.put(code, loaded.state(MEMBERS.stream(code)));
    }
    persons(changes).forEach(id -> persons.put(id, loaded.state(PEOPLE.stream(id))));
    return new MembersTrial(practices, members, persons);
  }

  static Plan written(MembersTrial trial, Plan plan, Loaded loaded) {
    trial
        .ofPersons()
        .forEach(one -> plan.and(PEOPLE.stream(one.person()), one.event(), one.entry()));
    EnteredMandates.with(plan, trial.ofPersons().stream().map(OfPerson::event).toList(), loaded);
    trial
        .ofMembers()
        .forEach(
            (code, events) -> EnteredHolders.with(plan.and(MEMBERS.stream(code), events), events));
    return plan;
  }

  /** Whether a stream holds what a list is compared with. */
  static boolean isCompared(StreamRef<?, ?> stream) {
    return stream.name().startsWith("member/") || stream.name().startsWith("person/");
  }

  /** By name, how many events {@link #written} appends to each stream. */
  static Map<String, Integer> counted(MembersTrial trial) {
    Map<String, Integer> counts = new HashMap<>();
    trial
        .ofPersons()
        .forEach(one -> counts.merge(PEOPLE.stream(one.person()).name(), 1, Integer::sum));
    trial
        .ofMembers()
        .forEach(
            (code, events) -> {
              counts.merge(MEMBERS.stream(code).name(), events.size(), Integer::sum);
              EnteredHolders.of(events)
                  .forEach(id -> counts.merge(PEOPLE.stream(id).name(), 1, Integer::sum));
            });
    return counts;
  }

  private static Set<String> practices(Collection<OpenedChange> changes) {
    var codes = new TreeSet<String>();
    for (OpenedChange one : changes) {
      Change change = one.change();
      String practice = change.values().get("practice");
      if (change.stream().startsWith("member/")) {
        codes.add(change.code());
      } else if (practice != null) {
        codes.add(practice);
      }
    }
    return codes;
  }

  private static Set<UUID> persons(Collection<OpenedChange> changes) {
    var ids = new TreeSet<UUID>();
    for (OpenedChange one : changes) {
      Change change = one.change();
      String person = change.values().get("person");
      if (change.stream().startsWith("person/")) {
        ids.add(UUID.fromString(change.code()));
      } else if (person != null) {
        ids.add(UUID.fromString(person));
      }
    }
    return ids;
  }
}
