package quorate.governance.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /** The keys of these people; none of whom there never was one, or who was erased. */
  Uni<Map<UUID, SealingKey>> find(String convener, Collection<UUID> people) {
    var holders = people.stream().map(PersonKeys::holder).collect(Collectors.toSet());
    return keys.find(convener, holders)
        .map(
            found -> {
              Map<UUID, SealingKey> known = new HashMap<>();
              for (UUID person : people) {
                SealingKey key = found.get(holder(person));
                if (key != null) {
                  known.put(person, key);
                }
              }
              return known;
            });
  }

  /** Makes what the person wrote unreadable for good. */
  public Uni<Void> forget(String convener, UUID person) {
    return keys.destroy(convener, holder(person));
  }

  private static String holder(UUID person) {
    return SealedValue.holder(person, KEY);
  }
}
