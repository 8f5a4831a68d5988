package quorate.notifications.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import quorate.chassis.seal.SealingKey;
import quorate.notifications.keys.PersonKeys.Keys;

/** Keys of people, kept for at most a minute, so that an erasure is soon felt here. */
@Singleton
public final class KeyCache {

  private static final int MOST_ASKED = 100;

  private final PersonKeys membership;
  private final Cache<String, SealingKey> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(60)).build();

  KeyCache(@RestClient PersonKeys membership) {
    this.membership = membership;
  }

  /** The keys that these people have; whoever was erased is left out. */
  public Uni<Map<UUID, SealingKey>> of(String convener, Collection<UUID> people) {
    List<UUID> missing =
        people.stream()
            .distinct()
            .filter(person -> known.getIfPresent(name(convener, person)) == null)
            .limit(MOST_ASKED)
            .toList();
    return missing.isEmpty()
        ? Uni.createFrom().item(() -> known(convener, people))
        : membership
            .of(convener, missing.stream().map(UUID::toString).collect(Collectors.joining(",")))
            .invoke(keys -> keep(convener, keys))
            .map(kept -> known(convener, people));
  }

  private void keep(String convener, Keys keys) {
    keys.keys().forEach((person, key) -> known.put(name(convener, person), SealingKey.read(key)));
  }

  private Map<UUID, SealingKey> known(String convener, Collection<UUID> people) {
    Map<UUID, SealingKey> keys = new HashMap<>();
    for (UUID person : people) {
      SealingKey key = known.getIfPresent(name(convener, person));
      if (key != null) {
        keys.put(person, key);
      }
    }
    return keys;
  }

  private static String name(String convener, UUID person) {
    return convener + "/" + person;
  }
}
