package quorate.governance.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Plan;

/**
 * Whose words something is in, if anybody's: whether the register knows them and this service can
 * keep something for them, the persons behind the log-in, and how far the register was heard.
 */
public record Writer(
    @Nullable UUID person, boolean known, Set<UUID> behind, Optional<SealingKey> key, long heard) {

  public Writer {
    behind = Set.copyOf(behind);
  }

  /** Their words sealed for one entry; null where there are none, or nobody to seal them for. */
  public @Nullable SealedValue sealed(UUID entry, @Nullable String text) {
    UUID writer = person;
    return text == null || writer == null || key.isEmpty()
        ? null
        : Seals.seal(key.get(), writer, PersonKeys.KEY, entry, text);
  }

  /** Records what was decided, the first event under the id that its sealed words are bound to. */
  public <E> Plan plan(Decision<E> decision, StreamRef<?, E> stream, UUID entry) {
    return decision instanceof Decision.Accepted<E>(var events)
        ? Plan.nothing()
            .and(stream, events.getFirst(), entry)
            .and(stream, events.subList(1, events.size()))
            .heard("membership", Math.max(0, heard))
        : Plan.of(decision, stream);
  }
}
