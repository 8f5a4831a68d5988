package quorate.governance.person;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.seal.SealingKey;
import quorate.governance.registered.Registered;

/** Finds what of people's words a reader may read: who keeps the book all, others their own. */
@Singleton
public final class Unsealing {

  private final Registered register;
  private final PersonKeys keys;

  Unsealing(Registered register, PersonKeys keys) {
    this.register = register;
    this.keys = keys;
  }

  /** The words of these writers, for whoever is behind the actor. */
  public Uni<Opened> of(String convener, String actor, boolean keeper, Set<UUID> writers) {
    if (writers.isEmpty()) {
      return Uni.createFrom().item(Opened.NOTHING);
    }
    return keeper
        ? opened(convener, writers)
        : register
            .behind(convener, actor)
            .chain(behind -> opened(convener, writers.stream().filter(behind::contains).toList()));
  }

  private Uni<Opened> opened(String convener, Collection<UUID> writers) {
    Map<UUID, SealingKey> found = new HashMap<>();
    return Multi.createFrom()
        .iterable(writers)
        .onItem()
        .transformToUniAndConcatenate(
            writer ->
                keys.find(convener, writer)
                    .invoke(key -> key.ifPresent(known -> found.put(writer, known))))
        .onItem()
        .ignoreAsUni()
        .map(done -> new Opened(found));
  }
}
