package quorate.ballots.vote;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealingKey;

/** The key of each ballot, under which its choices are sealed until the close. */
@Singleton
public final class ChoiceKeys {

  private final KeyRing keys;

  ChoiceKeys(KeyRing keys) {
    this.keys = keys;
  }

  /** The ballot's key, made if there is none. */
  public Uni<SealingKey> make(String convener, UUID ballot) {
    return keys.of(convener, holder(ballot));
  }

  /** The ballot's key; none before it opens, nor of a ballot that does not exist. */
  public Uni<Optional<SealingKey>> find(String convener, UUID ballot) {
    var holder = holder(ballot);
    return keys.find(convener, Set.of(holder)).map(found -> Optional.ofNullable(found.get(holder)));
  }

  private static String holder(UUID ballot) {
    return "ballot/" + ballot;
  }
}
