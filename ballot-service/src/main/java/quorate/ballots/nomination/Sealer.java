package quorate.ballots.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.access.AccessLog;
import quorate.chassis.door.Problems;
import quorate.chassis.seal.KeyDestroyed;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;

/**
 * Seals what is said of a candidate under a key of this service's own, one per person: nothing here
 * has to ask membership, and whoever is erased there is forgotten here.
 */
@Singleton
public final class Sealer {

  private static final String KEY = "nomination";

  private final KeyRing keys;
  private final AccessLog access;

  Sealer(KeyRing keys, AccessLog access) {
    this.keys = keys;
    this.access = access;
  }

  /** The text, sealed for the entry that is to carry it; null where there is none. */
  Uni<@Nullable SealedValue> seal(String convener, UUID person, UUID entry, @Nullable String text) {
    if (text == null) {
      return Uni.createFrom().nullItem();
    }
    return keys.of(convener, SealedValue.holder(person, KEY))
        .onFailure(KeyDestroyed.class)
        .transform(gone -> Problems.of(NominationRefusal.NOT_IN_THE_REGISTER))
        .map(key -> Seals.seal(key, person, KEY, entry, text));
  }

  /**
   * The keys of these people for who asks, once it is written down that what is said of them is
   * about to be read; whoever was erased has none.
   */
  public Uni<Map<UUID, SealingKey>> toRead(String convener, Collection<UUID> people) {
    Map<String, UUID> holders =
        people.stream()
            .distinct()
            .collect(Collectors.toMap(each -> SealedValue.holder(each, KEY), each -> each));
    return keys.find(convener, holders.keySet())
        .map(
            found ->
                found.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            each -> Objects.requireNonNull(holders.get(each.getKey())),
                            Map.Entry::getValue)))
        .call(known -> access.read(known.keySet()));
  }

  /** Makes what was said of a person unreadable for good. */
  public Uni<Void> forget(String convener, UUID person) {
    return keys.destroy(convener, SealedValue.holder(person, KEY));
  }
}
