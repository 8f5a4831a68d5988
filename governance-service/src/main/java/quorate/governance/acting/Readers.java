package quorate.governance.acting;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.chassis.door.Door;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body.Standing;
import quorate.governance.registered.Registered;

/** Finds out in which bodies the one who asks sits today; secretary and auditor see all. */
@Singleton
public final class Readers {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Door door;
  private final Registered register;
  private final KnownBodies bodies;

  Readers(Door door, Registered register, KnownBodies bodies) {
    this.door = door;
    this.register = register;
    this.bodies = bodies;
  }

  /** The one at the door. */
  public Uni<Reader> reader() {
    if (door.hasRole("secretary") || door.hasRole("auditor")) {
      return Uni.createFrom().item(new Reader(true, Set.of()));
    }
    var request = door.request();
    LocalDate today = LocalDate.ofInstant(request.at(), LONDON);
    return register
        .behind(request.convener(), request.actor())
        .chain(persons -> of(request.convener(), persons, today));
  }

  /** Somebody else, as who sits where they sit. */
  public Uni<Reader> of(String convener, Set<UUID> persons, LocalDate day) {
    return bodies
        .all(convener)
        .map(
            all ->
                new Reader(
                    false,
                    all.stream()
                        .filter(body -> sits(body, persons, day))
                        .map(body -> body.established().body())
                        .collect(Collectors.toSet())));
  }

  private static boolean sits(Standing body, Set<UUID> persons, LocalDate day) {
    return body.placesOn(day).stream()
        .anyMatch(place -> place.sits() && persons.contains(place.person()));
  }
}
