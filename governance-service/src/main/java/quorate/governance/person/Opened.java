package quorate.governance.person;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;

/** The keys of those whose words a reader may read. */
public record Opened(Map<UUID, SealingKey> keys) {

  /** Nobody's. */
  public static final Opened NOTHING = new Opened(Map.of());

  public Opened {
    keys = Map.copyOf(keys);
  }

  /** What was written in that entry; null where nothing was, or it is not for the reader. */
  public @Nullable String text(UUID entry, @Nullable SealedValue sealed) {
    SealingKey key = sealed == null ? null : keys.get(sealed.person());
    return key == null || sealed == null ? null : Seals.open(key, entry, sealed);
  }
}
