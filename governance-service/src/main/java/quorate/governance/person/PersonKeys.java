package quorate.governance.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.seal.KeyDestroyed;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;

/**
 * One key per person, of this service's own, for what they write here: whoever is erased in the
 * register is forgotten here, too, and never gets another.
 */
@Singleton
public final class PersonKeys {

  /** By what name sealed values tell this key from others of the person. */
  public static final String KEY = "governance";

  private final KeyRing keys;

  PersonKeys(KeyRing keys) {
    this.keys = keys;
  }

  /** The person's key, made if there never was one; none of who was erased. */
  public Uni<Optional<SealingKey>> make(String convener, UUID person) {
    return keys.of(convener, holder(person))
        .map(Optional::of)
        .onFailure(KeyDestroyed.class)
        .recoverWithItem(Optional.empty());
  }

  /** The person's key; none where there never was one, or of who was erased. */
  public Uni<Optional<SealingKey>> find(String convener, UUID person) {
    return keys.find(convener, Set.of(holder(person)))
        .map(found -> Optional.ofNullable(found.get(holder(person))));
  }

  /** Makes what the person wrote unreadable for good. */
  public Uni<Void> forget(String convener, UUID person) {
    return keys.destroy(convener, holder(person));
  }

  private static String holder(UUID person) {
    return SealedValue.holder(person, KEY);
  }
}
