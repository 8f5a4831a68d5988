package quorate.ballots.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealingKey;

/** The seed of each call's lot: nobody knows it before the close tells it. */
@Singleton
public final class LotKeys {

  private final KeyRing keys;

  LotKeys(KeyRing keys) {
    this.keys = keys;
  }

  /** The seed of these nominations, as the close tells it; made if there is none. */
  public Uni<String> seed(String convener, UUID nomination) {
    return keys.of(convener, "nomination/" + nomination).map(SealingKey::published);
  }
}
