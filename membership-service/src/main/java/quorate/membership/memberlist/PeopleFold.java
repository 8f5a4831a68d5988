package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.Entry;
import quorate.membership.memberlist.Stated.Agreed;
import quorate.membership.person.NoticeScope;
import quorate.membership.person.Person;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonEvent.ContactDetailsChanged;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonEvent.PersonRenamed;
import quorate.membership.person.PersonEvent.RoleStated;
import quorate.membership.person.PersonEvent.ServiceAddressStated;
import quorate.membership.person.PersonHistory;

/** All persons by their entries, with what is sealed of them and for which entry. */
final class PeopleFold {

  private record SealedFor(UUID entry, @Nullable SealedValue value) {
    @Nullable String open(Map<String, SealingKey> keys) {
      SealingKey key = value == null ? null : keys.get(value.holder());
      return key == null || value == null ? null : Seals.open(key, entry, value);
    }
  }

  private final Map<UUID, Person> states = new HashMap<>();
  private final Map<UUID, SealedFor> names = new HashMap<>();
  private final Map<UUID, SealedFor> addresses = new HashMap<>();
  private final Map<UUID, SealedFor> served = new HashMap<>();
  private final Map<UUID, Map<String, String>> roles = new HashMap<>();
  private final Map<UUID, Notice> notices = new HashMap<>();

  private record Notice(
      SealedFor at, LocalDate on, @Nullable String scope, @Nullable LocalDate withdrawn) {

    Agreed open(Map<String, SealingKey> keys) {
      return new Agreed(
          at.open(keys), on, scope == null ? NoticeScope.ALL.word() : scope, withdrawn);
    }
  }

  void add(Entry entry) {
    if (!(entry.event() instanceof PersonEvent event)) {
      return;
    }
    UUID person = event.person();
    states.put(person, PersonHistory.evolve(states.getOrDefault(person, Person.UNKNOWN), event));
    switch (event) {
      case PersonRecorded e -> {
        names.put(person, new SealedFor(entry.id(), e.name()));
        addresses.put(person, new SealedFor(entry.id(), e.email()));
      }
      case PersonRenamed e -> names.put(person, new SealedFor(entry.id(), e.name()));
      case ContactDetailsChanged e -> addresses.put(person, new SealedFor(entry.id(), e.email()));
      case ServiceAddressStated e -> served.put(person, new SealedFor(entry.id(), e.address()));
      case RoleStated e ->
          roles
              .computeIfAbsent(person, _ -> new HashMap<>())
              .put(e.practice() == null ? "" : e.practice(), e.role());
      case ElectronicNoticeAgreed e ->
          notices.put(
              person, new Notice(new SealedFor(entry.id(), e.address()), e.on(), e.scope(), null));
      case ElectronicNoticeWithdrawn e ->
          notices.computeIfPresent(
              person, (_, was) -> new Notice(was.at(), was.on(), was.scope(), e.on()));
      default -> {}
    }
  }

  /** Whose keys it takes to know who they are. */
  List<String> holders() {
    return Stream.of(
            names.values().stream(),
            addresses.values().stream(),
            served.values().stream(),
            notices.values().stream().map(Notice::at))
        .flatMap(Function.identity())
        .map(SealedFor::value)
        .filter(Objects::nonNull)
        .map(SealedValue::holder)
        .distinct()
        .toList();
  }

  /** Those who can be known; of whoever was erased there is nothing to know. */
  List<KnownPerson> known(Map<String, SealingKey> keys) {
    return states.values().stream()
        .filter(Person.Recorded.class::isInstance)
        .map(Person.Recorded.class::cast)
        .flatMap(state -> known(state, keys).stream())
        .toList();
  }

  private List<KnownPerson> known(Person.Recorded state, Map<String, SealingKey> keys) {
    SealedFor named = names.get(state.person());
    SealedFor addressed = addresses.get(state.person());
    String name = named == null ? null : named.open(keys);
    String email = addressed == null ? null : addressed.open(keys);
    return name == null
        ? List.of()
        : List.of(
            new KnownPerson(
                state.person(), state, new Someone(name, email), stated(state.person(), keys)));
  }

  private Stated stated(UUID person, Map<String, SealingKey> keys) {
    SealedFor at = served.get(person);
    String address = at == null ? null : at.open(keys);
    return new Stated(
        roles.getOrDefault(person, Map.of()),
        address == null ? null : new Postal(address),
        Optional.ofNullable(notices.get(person)).map(it -> it.open(keys)));
  }
}
