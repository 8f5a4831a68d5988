package quorate.chassis.lead;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/**
 * What a service understands of the logs that it follows, its own and those it hears. Its followers
 * read the same entries within moments of each other: each is read and decoded once for all of
 * them.
 */
public final class Vocabularies {

  // Further behind, a follower is filled anew, and nobody else wants what it reads.
  private static final long NEAR = 5_000;
  private static final long MOST_LOGS = 16;

  private final String service;
  private final Function<String, EventTypes> types;
  private final Cache<Head.Log, Stretch> stretches =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_LOGS).build();

  /** {@code service} is this one's name, {@code types} what it understands of each source. */
  public Vocabularies(String service, Function<String, EventTypes> types) {
    this.service = service;
    this.types = types;
  }

  /** Whether a log is the service's own, and not one that it hears. */
  boolean isOwn(Head head) {
    return head.source().equals(service);
  }

  /** What is understood of this source. */
  public EventTypes of(String source) {
    return types.apply(source);
  }

  /** What followers of this log share, or null to whom there is too much to come. */
  @Nullable Stretch stretch(Head head, long after) {
    return head.size() - after > NEAR
        ? null
        : stretches.get(head.log(), any -> new Stretch(after));
  }

  /**
   * The entry as this service understands it. Of a neighbour's types some may be unknown; one of
   * its own that is unknown was written by a later release, and whoever follows the log must stop.
   */
  Entry entry(Head head, byte[] bytes) {
    Entry entry = Entry.read(bytes, of(head.source()));
    if (entry.event() == null && isOwn(head)) {
      throw new CorruptEntry(entry.type() + " is not known here");
    }
    return entry;
  }
}
