package quorate.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Multi;
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
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.people.PersonKeys.Keys;

/**
 * Keys of people, kept for at most a minute. Of whom it is heard that they are erased, the instance
 * that hears drops them at once; the others have nothing left to open with them.
 */
@Singleton
public final class KeyCache {

  private static final int MOST_ASKED = 100;
  private static final String PERSON = "person/";

  private final PersonKeys membership;
  private final Cache<String, SealingKey> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(60)).build();

  KeyCache(@RestClient PersonKeys membership) {
    this.membership = membership;
  }

  /** The keys that these holders have; whose key was destroyed is left out. */
  public Uni<Map<String, SealingKey>> of(String convener, Collection<String> holders) {
    List<String> missing =
        holders.stream()
            .distinct()
            .filter(holder -> known.getIfPresent(name(convener, holder)) == null)
            .toList();
    return Multi.createFrom()
        .iterable(missing)
        .group()
        .intoLists()
        .of(MOST_ASKED)
        .onItem()
        .transformToUniAndConcatenate(some -> ask(convener, some))
        .onItem()
        .ignoreAsUni()
        .map(asked -> known(convener, holders));
  }

  /** Drops a person's keys. */
  public void forget(String convener, UUID person) {
    String name = name(convener, SealedValue.holder(person));
    known.asMap().keySet().removeIf(each -> each.startsWith(name));
  }

  private Uni<Void> ask(String convener, List<String> holders) {
    return membership
        .of(convener, holders.stream().map(KeyCache::id).collect(Collectors.joining(",")))
        .invoke(keys -> keep(convener, keys))
        .replaceWithVoid();
  }

  private void keep(String convener, Keys keys) {
    keys.keys().forEach((id, key) -> known.put(name(convener, PERSON + id), SealingKey.read(key)));
  }

  private Map<String, SealingKey> known(String convener, Collection<String> holders) {
    Map<String, SealingKey> keys = new HashMap<>();
    for (String holder : holders) {
      SealingKey key = known.getIfPresent(name(convener, holder));
      if (key != null) {
        keys.put(holder, key);
      }
    }
    return keys;
  }

  private static String id(String holder) {
    return holder.substring(PERSON.length());
  }

  private static String name(String convener, String holder) {
    return convener + "/" + holder;
  }
}
