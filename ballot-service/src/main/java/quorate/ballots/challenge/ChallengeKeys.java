package quorate.ballots.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealingKey;

/** The key of each challenge, under which what people wrote about it is sealed. */
@Singleton
public final class ChallengeKeys {

  private final KeyRing keys;

  ChallengeKeys(KeyRing keys) {
    this.keys = keys;
  }

  /** The challenge's key, made if there is none. */
  Uni<SealingKey> make(String convener, UUID challenge) {
    return keys.of(convener, holder(challenge));
  }

  /** The challenge's key; none of a challenge that does not exist, or once it is destroyed. */
  public Uni<Optional<SealingKey>> find(String convener, UUID challenge) {
    var holder = holder(challenge);
    return keys.find(convener, Set.of(holder)).map(found -> Optional.ofNullable(found.get(holder)));
  }

  /** Makes what people wrote about a challenge unreadable for good. */
  public Uni<Void> forget(String convener, UUID challenge) {
    return keys.destroy(convener, holder(challenge));
  }

  private static String holder(UUID challenge) {
    return "challenge/" + challenge;
  }
}
