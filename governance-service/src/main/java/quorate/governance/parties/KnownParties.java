package quorate.governance.parties;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.registered.Registered;

/**
 * Looks for bodies and persons that a request names by their ids: an id of nobody here would stand
 * in the log for ever and lead nowhere. Codes are taken as they are, for those outside have some.
 */
@Singleton
public final class KnownParties {

  private final Door door;
  private final KnownBodies bodies;
  private final Registered register;

  KnownParties(Door door, KnownBodies bodies, Registered register) {
    this.door = door;
    this.bodies = bodies;
    this.register = register;
  }

  /** Goes on if it is there; else a problem that names the field. */
  public Uni<Response> known(String field, Party party, Supplier<Uni<Response>> then) {
    return known(field, List.of(party), then);
  }

  /** The same of several. */
  public Uni<Response> known(String field, List<Party> parties, Supplier<Uni<Response>> then) {
    return Multi.createFrom()
        .iterable(parties)
        .filter(KnownParties::isById)
        .onItem()
        .transformToUniAndConcatenate(party -> look(field + ".code", party))
        .collect()
        .asList()
        .chain(all -> then.get());
  }

  /** The same of a person who is named as such. */
  public Uni<Response> person(String field, UUID person, Supplier<Uni<Response>> then) {
    return look(field, new Party(PartyKind.PERSON, person.toString())).chain(found -> then.get());
  }

  private static boolean isById(Party party) {
    return party.kind() == PartyKind.BODY || party.kind() == PartyKind.PERSON;
  }

  private Uni<Party> look(String field, Party party) {
    return party
        .id()
        .map(id -> isThere(party, id))
        .orElseGet(() -> Uni.createFrom().item(false))
        .map(
            there -> {
              if (!there) {
                throw Problems.of(
                    DoorRefusal.VALUES_NOT_ALLOWED,
                    field,
                    party.code(),
                    "Give the id of a %s of this convener.".formatted(party.kind()));
              }
              return party;
            });
  }

  private Uni<Boolean> isThere(Party party, UUID id) {
    if (party.kind() == PartyKind.PERSON) {
      LocalDate today = door.today();
      return register.person(door.convener(), id, today).map(Registered.Person::known);
    }
    return bodies
        .all(door.convener())
        .map(all -> all.stream().anyMatch(body -> body.established().body().equals(id)));
  }
}
