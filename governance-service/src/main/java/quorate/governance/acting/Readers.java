package quorate.governance.acting;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import quorate.chassis.door.Door;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyKind;
import quorate.governance.members.Member;
import quorate.governance.members.Members;
import quorate.governance.practices.Hand;
import quorate.governance.practices.Practices;
import quorate.governance.practices.Practices.Held;
import quorate.governance.registered.Registered;

/** Finds out in which bodies the one who asks sits today; secretary and auditor see all. */
@Singleton
public final class Readers {

  private final Door door;
  private final Registered register;
  private final KnownBodies bodies;
  private final Practices practices;
  private final Members members;

  Readers(
      Door door, Registered register, KnownBodies bodies, Practices practices, Members members) {
    this.door = door;
    this.register = register;
    this.bodies = bodies;
    this.practices = practices;
    this.members = members;
  }

  /** The one at the door. */
  public Uni<Reader> reader() {
    if (door.hasRole("secretary") || door.hasRole("auditor")) {
      return Uni.createFrom().item(Reader.ALL);
    }
    var request = door.request();
    LocalDate today = request.today();
    return practices
        .hands(request.convener(), request.actor())
        .map(held -> spokenFor(held, today))
        .chain(
            spokenFor ->
                register
                    .behind(request.convener(), request.actor())
                    .chain(persons -> of(request.convener(), persons, spokenFor, today)));
  }

  private Uni<Boolean> member(String convener, Set<String> practices, LocalDate day) {
    return practices.isEmpty()
        ? Uni.createFrom().item(false)
        : members
            .on(convener, day)
            .map(on -> on.members().stream().map(Member::member).anyMatch(practices::contains));
  }

  /** Somebody else, as who sits where they sit. */
  public Uni<Reader> of(String convener, Set<UUID> persons, LocalDate day) {
    return of(convener, persons, Set.of(), day);
  }

  private Uni<Reader> of(String convener, Set<UUID> persons, Set<String> spokenFor, LocalDate day) {
    return member(convener, spokenFor, day)
        .chain(
            member ->
                bodies
                    .all(convener)
                    .map(
                        all ->
                            new Reader(
                                false,
                                those(all, body -> sits(body, persons, day)),
                                those(all, Readers::isOfMembers),
                                persons,
                                spokenFor,
                                member)));
  }

  private static boolean isOfMembers(Standing body) {
    return body.established().kind() == BodyKind.MEMBERS_MEETING;
  }

  private static Set<UUID> those(List<Standing> all, Predicate<Standing> which) {
    return all.stream()
        .filter(which)
        .map(body -> body.established().body())
        .collect(Collectors.toSet());
  }

  private static Set<String> spokenFor(Held held, LocalDate day) {
    return held.hands().stream()
        .filter(hand -> hand.speaksFor(hand.practice(), day))
        .map(Hand::practice)
        .collect(Collectors.toSet());
  }

  // a deputy of the day comes instead of the holder, and is told what the meeting is about
  private static boolean sits(Standing body, Set<UUID> persons, LocalDate day) {
    return body.placesOn(day).stream()
        .anyMatch(
            place ->
                place.sits()
                    && (persons.contains(place.person())
                        || place.seat().deputiesOn(day).stream().anyMatch(persons::contains)));
  }
}
