package quorate.membership.memberlist;

import static quorate.membership.fileimport.FileImport.IMPORTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.person.PersonKeys;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Change.SealedPerson;
import quorate.membership.proposals.ChangeKind;
import quorate.membership.proposals.Values;

/** Opens what a preview sealed, and seals it for the entries of the persons themselves. */
@Singleton
final class Opened {

  private final Door door;
  private final EventLog log;
  private final EventTypes types;
  private final KeyRing keys;

  Opened(Door door, EventLog log, ServiceDefinition service, KeyRing keys) {
    this.door = door;
    this.log = log;
    this.types = service.events();
    this.keys = keys;
  }

  /** A change; name and address as they are compared; whether who it names was erased. */
  record OpenedChange(
      Change change,
      ListChange sealed,
      @Nullable String name,
      @Nullable String email,
      boolean gone) {
    @Override
    public String toString() {
      return change.toString();
    }
  }

  /** The chosen changes of an import, in its order, from the entries that propose them. */
  Uni<List<OpenedChange>> of(UUID fileImport, Collection<Change> chosen) {
    String stream = IMPORTS.stream(fileImport).name();
    return UniHelper.toUni(log.read(door.convener(), new StreamTail(stream, 0)))
        .map(this::entries)
        .chain(
            entries ->
                keys.find(door.convener(), holders(chosen))
                    .map(
                        found ->
                            chosen.stream()
                                .map(change -> opened(change, entries, found))
                                .toList()));
  }

  /** By number of the change, the entry that proposes it. */
  private Map<Integer, UUID> entries(List<byte[]> read) {
    var entries = new HashMap<Integer, UUID>();
    for (byte[] bytes : read) {
      Entry entry = Entry.read(bytes, types);
      if (entry.event() instanceof ChangesProposed e) {
        e.changes().forEach(change -> entries.put(change.change(), entry.id()));
      }
    }
    return entries;
  }

  private static List<String> holders(Collection<Change> chosen) {
    return chosen.stream()
        .map(Change::person)
        .filter(Objects::nonNull)
        .flatMap(person -> Stream.of(person.name(), person.email(), person.address()))
        .filter(Objects::nonNull)
        .map(SealedValue::holder)
        .distinct()
        .toList();
  }

  private OpenedChange opened(
      Change change, Map<Integer, UUID> entries, Map<String, SealingKey> found) {
    UUID entry = door.newId();
    var kind = ChangeKind.of(change.kind());
    var values = new Values(change.values());
    SealedPerson person = change.person();
    if (person == null) {
      return new OpenedChange(
          change,
          new ListChange(kind, change.code(), values, null, null, null, entry),
          null,
          null,
          false);
    }
    UUID from = Objects.requireNonNull(entries.get(change.change()));
    SealingKey name = found.get(person.name().holder());
    SealedValue address = person.email();
    SealingKey contact = address == null ? null : found.get(address.holder());
    boolean gone = name == null || (address != null && contact == null);
    String email = contact == null || address == null ? null : Seals.open(contact, from, address);
    UUID id = person.name().person();
    var sealed =
        new ListChange(
            kind,
            change.code(),
            values,
            again(name, id, from, person.name(), entry),
            contact == null || email == null
                ? null
                : Seals.seal(contact, id, PersonKeys.CONTACT, entry, email),
            again(name, id, from, person.address(), entry),
            entry);
    String called = name == null ? null : Seals.open(name, from, person.name());
    return new OpenedChange(change, sealed, called, email, gone);
  }

  /** What is sealed under the first key, sealed for another entry. */
  private static @Nullable SealedValue again(
      @Nullable SealingKey key, UUID person, UUID from, @Nullable SealedValue value, UUID entry) {
    return key == null || value == null
        ? null
        : Seals.seal(key, person, entry, Seals.open(key, from, value));
  }
}
