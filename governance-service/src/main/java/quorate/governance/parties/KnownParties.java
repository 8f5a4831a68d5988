package quorate.governance.parties;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body.Standing;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.practices.Practices;
import quorate.governance.registered.Registered;

/**
 * Looks for the practices, bodies and persons that a request names: a code or id of nobody here
 * would stand in the log for ever and lead nowhere. Codes of others are taken as they are, for
 * those outside have some.
 */
@Singleton
public final class KnownParties {

  private static final String A_PRACTICE =
      "Give the ODS code of a practice that the register of this convener knows, such as G81001.";

  private final Door door;
  private final KnownBodies bodies;
  private final Registered register;
  private final Practices practices;

  KnownParties(Door door, KnownBodies bodies, Registered register, Practices practices) {
    this.door = door;
    this.bodies = bodies;
    this.register = register;
    this.practices = practices;
  }

  /** Goes on if it is there; else a problem that names the field. */
  public Uni<Response> known(String field, Party party, Supplier<Uni<Response>> then) {
    return known(field, List.of(party), then);
  }

  /** The same of several. */
  public Uni<Response> known(String field, List<Party> parties, Supplier<Uni<Response>> then) {
    return found(field + ".code", parties, KnownParties::any, then);
  }

  /** The same of who gives, takes or agrees today: no body does that has ended or not begun. */
  public Uni<Response> there(String field, List<Party> parties, Supplier<Uni<Response>> then) {
    LocalDate today = door.today();
    return found(field + ".code", parties, body -> body.on(today), then);
  }

  private Uni<Response> found(
      String field, List<Party> parties, Predicate<Standing> counts, Supplier<Uni<Response>> then) {
    return told(field, codes(parties))
        .chain(told -> byId(field, parties, counts))
        .chain(all -> then.get());
  }

  private static boolean any(Standing body) {
    return true;
  }

  private static List<String> codes(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.kind() == PartyKind.PRACTICE)
        .map(Party::code)
        .toList();
  }

  private Uni<Void> told(String field, List<String> codes) {
    if (codes.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return practices
        .known(door.convener(), codes)
        .invoke(
            told ->
                codes.stream()
                    .filter(code -> !told.contains(code))
                    .findFirst()
                    .ifPresent(code -> refuse(field, code, A_PRACTICE)))
        .replaceWithVoid();
  }

  private Uni<List<Party>> byId(String field, List<Party> parties, Predicate<Standing> counts) {
    return Multi.createFrom()
        .iterable(parties)
        .filter(KnownParties::isById)
        .onItem()
        .transformToUniAndConcatenate(party -> look(field, party, counts))
        .collect()
        .asList();
  }

  /** The same of a person who is named as such. */
  public Uni<Response> person(String field, UUID person, Supplier<Uni<Response>> then) {
    return people(field, List.of(person), then);
  }

  /** The same of several. */
  public Uni<Response> people(String field, List<UUID> people, Supplier<Uni<Response>> then) {
    return byId(field, people.stream().map(KnownParties::asParty).toList(), KnownParties::any)
        .chain(all -> then.get());
  }

  private static Party asParty(UUID person) {
    return new Party(PartyKind.PERSON, person.toString());
  }

  private static boolean isById(Party party) {
    return party.kind() == PartyKind.BODY || party.kind() == PartyKind.PERSON;
  }

  private Uni<Party> look(String field, Party party, Predicate<Standing> counts) {
    return party
        .id()
        .map(id -> isThere(party, id, counts))
        .orElseGet(() -> Uni.createFrom().item(false))
        .map(
            there -> {
              if (!there) {
                refuse(
                    field,
                    party.code(),
                    party.kind() == PartyKind.BODY
                        ? "Give the id of a body of this convener that is there today."
                        : "Give the id of a person of this convener.");
              }
              return party;
            });
  }

  private static void refuse(String field, String value, String mend) {
    throw Problems.of(DoorRefusal.VALUES_NOT_ALLOWED, field, value, mend);
  }

  private Uni<Boolean> isThere(Party party, UUID id, Predicate<Standing> counts) {
    if (party.kind() == PartyKind.PERSON) {
      LocalDate today = door.today();
      return register.person(door.convener(), id, today).map(Registered.Person::known);
    }
    return bodies
        .all(door.convener())
        .map(
            all ->
                all.stream().filter(counts).anyMatch(body -> body.established().body().equals(id)));
  }
}
