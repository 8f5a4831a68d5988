package quorate.membership.memberlist;

import static quorate.membership.fileimport.FileImport.IMPORTS;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.seal.KeyDestroyed;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Part;
import quorate.chassis.shell.Plan;
import quorate.membership.columns.MappedColumn;
import quorate.membership.fileimport.FileImport;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.fileimport.ImportDecider;
import quorate.membership.fileimport.ImportEvent;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.memberlist.Drafted.Whom;
import quorate.membership.person.PersonKeys;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Change.SealedPerson;

/**
 * Records a preview in which every name and address is sealed under the keys of the person whom it
 * tells of, known or only proposed: what erases the person, or a rejection, makes it unreadable.
 */
@Singleton
final class ListSealing {

  private static final String PATH = "/membership/api/v1/imports";
  // Names and addresses may be long, and an entry holds 60,000 bytes.
  private static final int IN_ONE_ENTRY = 12;
  private static final int ENTRIES = 30;
  private static final int AT_ONCE = 8;

  private final ImportDecider decider = new ImportDecider();
  private final Door door;
  private final KeyRing keys;

  ListSealing(Door door, KeyRing keys) {
    this.door = door;
    this.keys = keys;
  }

  /** Whose contact details were erased has no second key, and gets none. */
  private record Keys(SealingKey name, @Nullable SealingKey contact) {}

  private record Sealed(ImportEvent event, UUID entry) {}

  Uni<Response> record(PreviewImport command, List<MappedColumn> columns, List<Drafted> drafted) {
    var stream = IMPORTS.stream(command.fileImport());
    return switch (decider.decide(command, FileImport.UNKNOWN)) {
      case Decision.Refused<ImportEvent> no ->
          door.handle(List.of(stream), loaded -> Plan.of(no, stream));
      case Decision.Accepted<ImportEvent>(var events) ->
          keysOf(drafted)
              .chain(found -> door.handle(parts(command, sealed(events, columns, drafted, found))));
    };
  }

  private Uni<Map<UUID, Keys>> keysOf(List<Drafted> drafted) {
    List<UUID> persons =
        drafted.stream()
            .map(Drafted::whom)
            .filter(Objects::nonNull)
            .map(Whom::person)
            .distinct()
            .toList();
    String convener = door.convener();
    return Multi.createFrom()
        .iterable(persons)
        .onItem()
        .transformToUni(
            person ->
                keys.of(convener, PersonKeys.name(person))
                    .chain(
                        name ->
                            contact(convener, person)
                                .map(contact -> Map.entry(person, new Keys(name, contact)))))
        .merge(AT_ONCE)
        .collect()
        .in(HashMap::new, (all, one) -> all.put(one.getKey(), one.getValue()));
  }

  private Uni<@Nullable SealingKey> contact(String convener, UUID person) {
    return keys.of(convener, PersonKeys.contact(person))
        .onFailure(KeyDestroyed.class)
        .recoverWithNull();
  }

  private List<Sealed> sealed(
      List<ImportEvent> events,
      List<MappedColumn> columns,
      List<Drafted> drafted,
      Map<UUID, Keys> found) {
    var all = new ArrayList<Sealed>();
    for (ImportEvent event : events) {
      switch (event) {
        case ImportPreviewed e -> all.add(new Sealed(e.read(columns), door.newId()));
        case ChangesProposed e -> {
          for (int from = 0; from < e.changes().size(); from += IN_ONE_ENTRY) {
            int to = Math.min(from + IN_ONE_ENTRY, e.changes().size());
            UUID entry = door.newId();
            List<Change> some =
                e.changes().subList(from, to).stream()
                    .map(change -> sealed(drafted.get(change.change() - 1), entry, found))
                    .toList();
            all.add(new Sealed(new ChangesProposed(e.fileImport(), some), entry));
          }
        }
        default -> all.add(new Sealed(event, door.newId()));
      }
    }
    return all;
  }

  private static Change sealed(Drafted one, UUID entry, Map<UUID, Keys> found) {
    Whom whom = one.whom();
    if (whom == null) {
      return one.change();
    }
    Keys its = Objects.requireNonNull(found.get(whom.person()));
    String email = one.email();
    String address = one.serviceAddress();
    SealingKey contact = its.contact();
    return one.change()
        .about(
            new SealedPerson(
                Seals.seal(its.name(), whom.person(), entry, whom.who().name()),
                email == null || contact == null
                    ? null
                    : Seals.seal(contact, whom.person(), PersonKeys.CONTACT, entry, email),
                address == null ? null : Seals.seal(its.name(), whom.person(), entry, address)));
  }

  private static List<Part> parts(PreviewImport command, List<Sealed> events) {
    var stream = IMPORTS.stream(command.fileImport());
    var parts = new ArrayList<Part>();
    for (int from = 0; from < events.size(); from += ENTRIES) {
      var some = events.subList(from, Math.min(from + ENTRIES, events.size()));
      parts.add(
          new Part(
              List.of(stream),
              loaded -> {
                Plan plan = Plan.nothing();
                some.forEach(one -> plan.and(stream, one.event(), one.entry()));
                return plan.created(PATH + "/" + command.fileImport());
              }));
    }
    return parts;
  }
}
