package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import quorate.chassis.seal.KeyRing;

/** Makes what is recorded of an erasure true: without its key, what was sealed is gone. */
@Singleton
public final class KeyDestruction {

  private final KeyRing keys;

  KeyDestruction(KeyRing keys) {
    this.keys = keys;
  }

  /** What leads to the person. */
  public Uni<Void> ofContact(String convener, UUID person) {
    return keys.destroy(convener, PersonKeys.contact(person));
  }

  /** All that was ever sealed about the person. */
  public Uni<Void> ofAll(String convener, UUID person) {
    return ofContact(convener, person).chain(() -> keys.destroy(convener, PersonKeys.name(person)));
  }
}
