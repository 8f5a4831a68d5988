package quorate.membership.memberlist;

import static quorate.membership.proposals.Values.none;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import quorate.membership.memberlist.Drafted.Whom;
import quorate.membership.memberlist.ListDraft.Said;
import quorate.membership.person.Person;
import quorate.membership.proposals.ChangeKind;

/**
 * Who of the register a list means. An address tells a person; a name does so only beside a
 * practice that the person has to do with.
 */
final class Persons {

  private final KnownMembers known;
  private final ListDraft draft;
  private final LocalDate day;
  private final Supplier<UUID> ids;
  private final PeopleIndex people = new PeopleIndex();
  private final Set<String> linked = new HashSet<>();
  private final Set<UUID> renamed = new HashSet<>();
  private final Set<UUID> readdressed = new HashSet<>();
  private final Set<UUID> newcomers = new HashSet<>();
  private final Map<UUID, KnownPerson> byId = new HashMap<>();

  Persons(KnownMembers known, ListDraft draft, LocalDate day, Supplier<UUID> ids) {
    this.known = known;
    this.draft = draft;
    this.day = day;
    this.ids = ids;
    known.people().forEach(this::add);
  }

  private void add(KnownPerson one) {
    people.add(one);
    byId.put(one.person(), one);
  }

  /** What the register says of whom a row means; of who is new, nothing. */
  KnownPerson known(Whom whom) {
    return Objects.requireNonNull(byId.get(whom.person()));
  }

  /** The person, who is proposed to be recorded, renamed or given another address if need be. */
  Whom of(Someone who, ListLine line) {
    KnownPerson found =
        people
            .at(who.email())
            .or(() -> people.called(who.name(), one -> belongs(one, line.practice())))
            .orElseGet(() -> added(who, line));
    linked.add(found.person() + " " + line.practice());
    var whom = new Whom(found.person(), who);
    if (!found.who().isCalled(who.name())) {
      rename(whom, line);
      return whom.calledOtherwise();
    }
    if (who.email() != null && !found.who().isAt(who.email())) {
      readdress(whom, line);
    }
    return whom;
  }

  private boolean belongs(KnownPerson one, String practice) {
    return known.isOf(one, practice) || linked.contains(one.person() + " " + practice);
  }

  private KnownPerson added(Someone who, ListLine line) {
    UUID id = ids.get();
    var whom = new Whom(id, who);
    draft.propose(
        ChangeKind.PERSON,
        id.toString(),
        none().and("practice", line.practice()),
        whom,
        Said.of(
            "A person of " + line.practice() + " is new to the register",
            who.email() == null
                ? "Nobody of this name acts or holds for the practice."
                : "Nobody has this address, and nobody of this name acts or holds for the"
                    + " practice.",
            line));
    var person = new KnownPerson(id, Person.Recorded.begin(id), who);
    add(person);
    newcomers.add(id);
    return person;
  }

  private String lastSaid(Whom whom, ChangeKind kind) {
    String last = known(whom).stated().lastSaid(kind);
    return newcomers.contains(whom.person()) ? Before.OF_NEWCOMER : last;
  }

  private void rename(Whom whom, ListLine line) {
    if (renamed.add(whom.person())) {
      draft.propose(
          ChangeKind.PERSON_RENAMED,
          whom.person().toString(),
          none().and("from", day).and(Before.VALUE, lastSaid(whom, ChangeKind.PERSON_RENAMED)),
          whom,
          Said.doubted(
              "A person of " + line.practice() + " is called otherwise from " + day,
              "The register has another name at this address: one person, or two who share it.",
              line));
    }
  }

  private void readdress(Whom whom, ListLine line) {
    if (readdressed.add(whom.person())) {
      draft.propose(
          ChangeKind.CONTACT,
          whom.person().toString(),
          none().and("from", day).and(Before.VALUE, lastSaid(whom, ChangeKind.CONTACT)),
          whom,
          Said.of(
              "A person of " + line.practice() + " has another address from " + day,
              "The register has another address, or none.",
              line));
    }
  }
}
