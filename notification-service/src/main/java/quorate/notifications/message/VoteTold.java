package quorate.notifications.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand cast the vote that a message tells of, when, and whether it changed an earlier one.
 */
public record VoteTold(UUID person, Instant cast, @Nullable Boolean changed) {

  /** One that may be the first. */
  public static VoteTold of(UUID person, Instant cast, boolean changed) {
    return new VoteTold(person, cast, changed ? Boolean.TRUE : null);
  }

  /** Whether the practice had voted before. */
  public boolean again() {
    return Boolean.TRUE.equals(changed);
  }
}
