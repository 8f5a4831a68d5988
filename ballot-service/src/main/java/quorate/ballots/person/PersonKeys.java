package quorate.ballots.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.access.AccessLog;
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
  public static final String KEY = "ballot";

  private final KeyRing keys;
  private final AccessLog access;

  PersonKeys(KeyRing keys, AccessLog access) {
    this.keys = keys;
    this.access = access;
  }

  /** The person's key, made if there never was one; none of who was erased. */
  public Uni<Optional<SealingKey>> make(String convener, UUID person) {
    return keys.of(convener, holder(person))
        .map(Optional::of)
        .onFailure(KeyDestroyed.class)
        .recoverWithItem(Optional.empty());
  }

  /**
   * The keys of these people for who asks, once it is written down that their words are about to be
   * read; whoever was erased has none.
   */
  public Uni<Map<UUID, SealingKey>> toRead(String convener, Collection<UUID> people) {
    Map<String, UUID> holders = new HashMap<>();
    people.forEach(person -> holders.put(holder(person), person));
    return keys.find(convener, Set.copyOf(holders.keySet()))
        .map(
            found -> {
              Map<UUID, SealingKey> known = new HashMap<>();
              holders.forEach(
                  (holder, person) -> {
                    SealingKey key = found.get(holder);
                    if (key != null) {
                      known.put(person, key);
                    }
                  });
              return known;
            })
        .call(known -> access.read(known.keySet()));
  }

  /** Makes what the person wrote unreadable for good. */
  public Uni<Void> forget(String convener, UUID person) {
    return keys.destroy(convener, holder(person));
  }

  /** Whether the person was forgotten. */
  public Uni<Boolean> isForgotten(String convener, UUID person) {
    return keys.isDestroyed(convener, holder(person));
  }

  private static String holder(UUID person) {
    return SealedValue.holder(person, KEY);
  }
}
