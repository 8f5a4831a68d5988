package quorate.governance.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.access.AccessLog;
import quorate.governance.registered.Registered;

/**
 * Finds what of people's words a reader may read: who keeps the book all, others their own. That
 * they are about to be read is written down before.
 */
@Singleton
public final class Unsealing {

  private final Registered register;
  private final PersonKeys keys;
  private final AccessLog access;

  Unsealing(Registered register, PersonKeys keys, AccessLog access) {
    this.register = register;
    this.keys = keys;
    this.access = access;
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
    return keys.find(convener, writers).call(found -> access.read(found.keySet())).map(Opened::new);
  }
}
