package quorate.governance.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealingKey;
import quorate.governance.registered.Registered;

/** Finds in the register who writes something. */
@Singleton
public final class Writers {

  private final Registered register;
  private final PersonKeys keys;

  Writers(Registered register, PersonKeys keys) {
    this.register = register;
    this.keys = keys;
  }

  /** The person who is named, or nobody; with the persons behind the actor. */
  public Uni<Writer> of(String convener, String actor, @Nullable UUID person, LocalDate day) {
    return register
        .upTo(convener)
        .chain(
            upTo ->
                register
                    .behind(convener, actor)
                    .chain(behind -> named(convener, person, day, behind, upTo.position())));
  }

  private Uni<Writer> named(
      String convener, @Nullable UUID person, LocalDate day, Set<UUID> behind, long heard) {
    if (person == null) {
      return Uni.createFrom().item(new Writer(null, false, behind, Optional.empty(), heard));
    }
    return register
        .person(convener, person, day)
        .chain(found -> key(convener, person, found.known()))
        .map(key -> new Writer(person, key.isPresent(), behind, key, heard));
  }

  // nobody whom the register does not know, or who was erased, gets a key
  private Uni<Optional<SealingKey>> key(String convener, UUID person, boolean known) {
    return known ? keys.make(convener, person) : Uni.createFrom().item(Optional.empty());
  }
}
