package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.EnumMap;
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
import quorate.membership.dated.Timeline;
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
import quorate.membership.proposals.ChangeKind;

/**
 * All persons by their entries, with what is sealed of them and for which entry. What is said of
 * several days counts as on the list's own day, whenever it was recorded: a list of June knows
 * nothing of November.
 */
final class PeopleFold {

  private record SealedFor(UUID entry, @Nullable SealedValue value, String said) {
    SealedFor(UUID entry, @Nullable SealedValue value) {
      this(entry, value, entry.toString());
    }

    @Nullable String open(Map<String, SealingKey> keys) {
      SealingKey key = value == null ? null : keys.get(value.holder());
      return key == null || value == null ? null : Seals.open(key, entry, value);
    }
  }

  private final Map<UUID, Person> states = new HashMap<>();
  private final Map<UUID, Timeline<SealedFor>> names = new HashMap<>();
  private final Map<UUID, Timeline<SealedFor>> addresses = new HashMap<>();
  private final Map<UUID, Timeline<SealedFor>> served = new HashMap<>();
  private final Map<UUID, Map<String, Timeline<String>>> roles = new HashMap<>();
  private final Map<UUID, Timeline<Notice>> notices = new HashMap<>();

  private record Notice(
      SealedFor at, LocalDate on, @Nullable String scope, @Nullable LocalDate withdrawn) {

    static Notice agreed(SealedFor at, ElectronicNoticeAgreed e) {
      return new Notice(at, e.on(), e.scope(), null);
    }

    Notice withdrawnOn(LocalDate day, UUID entry) {
      return new Notice(new SealedFor(at.entry(), at.value(), entry.toString()), on, scope, day);
    }

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
        say(names, person, LocalDate.MIN, recorded(entry, e.name()));
        say(addresses, person, LocalDate.MIN, recorded(entry, e.email()));
      }
      case PersonRenamed e -> say(names, person, e.from(), new SealedFor(entry.id(), e.name()));
      case ContactDetailsChanged e ->
          say(addresses, person, e.from(), new SealedFor(entry.id(), e.email()));
      case ServiceAddressStated e ->
          say(served, person, e.from(), new SealedFor(entry.id(), e.address()));
      case RoleStated e ->
          say(
              roles.computeIfAbsent(person, _ -> new HashMap<>()),
              e.practice() == null ? "" : e.practice(),
              e.from(),
              e.role());
      case ElectronicNoticeAgreed e ->
          say(notices, person, e.on(), Notice.agreed(new SealedFor(entry.id(), e.address()), e));
      case ElectronicNoticeWithdrawn e ->
          notices
              .getOrDefault(person, Timeline.empty())
              .on(e.on())
              .ifPresent(was -> say(notices, person, e.on(), was.withdrawnOn(e.on(), entry.id())));
      default -> {}
    }
  }

  private static SealedFor recorded(Entry entry, @Nullable SealedValue value) {
    return new SealedFor(entry.id(), value, Before.RECORDED);
  }

  private static <K, T> void say(Map<K, Timeline<T>> of, K whom, LocalDate from, T value) {
    of.merge(whom, Timeline.<T>empty().with(from, value), (was, _) -> was.with(from, value));
  }

  private static <K, T> Stream<T> all(Map<K, Timeline<T>> of) {
    return of.values().stream().flatMap(one -> one.values().values().stream());
  }

  private static <K, T> Optional<T> on(Map<K, Timeline<T>> of, K whom, LocalDate day) {
    return Optional.ofNullable(of.get(whom)).flatMap(one -> one.on(day));
  }

  /** Whose keys it takes to know who they are. */
  List<String> holders() {
    return Stream.of(all(names), all(addresses), all(served), all(notices).map(Notice::at))
        .flatMap(Function.identity())
        .map(SealedFor::value)
        .filter(Objects::nonNull)
        .map(SealedValue::holder)
        .distinct()
        .toList();
  }

  /**
   * Those who can be known, as they are on a day; of whoever was erased there is nothing to know.
   */
  List<KnownPerson> known(Map<String, SealingKey> keys, LocalDate day) {
    return states.values().stream()
        .filter(Person.Recorded.class::isInstance)
        .map(Person.Recorded.class::cast)
        .flatMap(state -> known(state, keys, day).stream())
        .toList();
  }

  private Optional<KnownPerson> known(
      Person.Recorded state, Map<String, SealingKey> keys, LocalDate day) {
    UUID person = state.person();
    String name = open(names, person, keys, day);
    if (name == null) {
      return Optional.empty();
    }
    var who = new Someone(name, open(addresses, person, keys, day));
    String newest = open(addresses, person, keys, LocalDate.MAX);
    return Optional.of(new KnownPerson(person, state, who, stated(person, keys, day), newest));
  }

  private Stated stated(UUID person, Map<String, SealingKey> keys, LocalDate day) {
    String address = open(served, person, keys, day);
    var ofPractices = new HashMap<String, String>();
    Map<String, Timeline<String>> said = roles.getOrDefault(person, Map.of());
    said.forEach((practice, one) -> one.on(day).ifPresent(it -> ofPractices.put(practice, it)));
    return new Stated(
        ofPractices,
        address == null ? null : new Postal(address),
        on(notices, person, day).map(it -> it.open(keys)),
        notices.getOrDefault(person, Timeline.empty()).values().values().stream()
            .map(it -> it.open(keys))
            .toList(),
        said(person, day));
  }

  private Map<ChangeKind, String> said(UUID person, LocalDate day) {
    var last = new EnumMap<ChangeKind, String>(ChangeKind.class);
    on(names, person, day).ifPresent(it -> last.put(ChangeKind.PERSON_RENAMED, it.said()));
    on(addresses, person, day).ifPresent(it -> last.put(ChangeKind.CONTACT, it.said()));
    on(served, person, day).ifPresent(it -> last.put(ChangeKind.SERVICE_ADDRESS, it.said()));
    // An agreement is of the day on which it was given, which is not the list's.
    on(notices, person, LocalDate.MAX)
        .ifPresent(it -> last.put(ChangeKind.ELECTRONIC_NOTICE, it.at().said()));
    return last;
  }

  private static @Nullable String open(
      Map<UUID, Timeline<SealedFor>> of, UUID person, Map<String, SealingKey> keys, LocalDate day) {
    return on(of, person, day).flatMap(it -> Optional.ofNullable(it.open(keys))).orElse(null);
  }
}
