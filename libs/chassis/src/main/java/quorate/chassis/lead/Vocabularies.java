package quorate.chassis.lead;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.function.Function;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/**
 * What a service understands of the logs that it follows, its own and those it hears. Its followers
 * read the same entries within moments of each other: each is decoded once for all of them.
 */
public final class Vocabularies {

  private static final long MOST_KEPT = 4_000_000;

  private record Place(String source, String convener, long position) {}

  private final String service;
  private final Function<String, EventTypes> types;
  private final Cache<Place, Entry> decoded =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .maximumWeight(MOST_KEPT)
          .weigher((Place place, Entry entry) -> entry.bytes().length)
          .build();

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

  /**
   * The entry as this service understands it. Of a neighbour's types some may be unknown; one of
   * its own that is unknown was written by a later release, and whoever follows the log must stop.
   */
  Entry entry(Head head, LogTail.Stored stored) {
    var place = new Place(head.source(), head.convener(), stored.position());
    Entry known = decoded.getIfPresent(place);
    if (known != null && Arrays.equals(known.bytes(), stored.bytes())) {
      return known;
    }
    Entry entry = Entry.read(stored.bytes(), of(head.source()));
    if (entry.event() == null && isOwn(head)) {
      throw new CorruptEntry(entry.type() + " is not known here");
    }
    decoded.put(place, entry);
    return entry;
  }
}
