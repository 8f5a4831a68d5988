package quorate.chassis.lead;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import quorate.chassis.lead.LogTail.Stored;

/**
 * What the followers of a service's logs read, page by page and once for all of them: they want the
 * same entries within moments of each other. The pages used last are kept, {@value #MOST_BYTES}
 * bytes of all logs together.
 */
final class Pages {

  /** How many positions a page has. */
  static final int SIZE = 100;

  private static final long MOST_BYTES = 8_000_000;
  private static final long LEAST = 1_000; // what an empty page weighs

  /** Reads a log's entries of every type between two positions, both excluded. */
  @FunctionalInterface
  interface Source {
    List<Stored> between(long after, long before);
  }

  // A log that is heard anew for more types has other pages.
  private record Place(Head.Log log, String kept, long number) {}

  // By last use: a cache that counts uses keeps what all have read, and gives up what they read
  // next.
  private final Map<Place, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** The entries of the page around a position, as far as they lie below the head. */
  List<Stored> around(Head head, long position, Source source) {
    var place = new Place(head.log(), head.kept(), position / SIZE);
    Page page = page(place);
    return page.below(head.size(), source, more -> weigh(place, page, more));
  }

  private synchronized Page page(Place place) {
    Page known = pages.get(place);
    if (known != null) {
      return known;
    }
    var page = new Page(place.number() * SIZE);
    pages.put(place, page);
    weigh(place, page, LEAST);
    return page;
  }

  private synchronized void weigh(Place place, Page page, long more) {
    if (pages.get(place) != page) {
      return; // it was given up while it was read
    }
    page.weight += more;
    bytes += more;
    Iterator<Page> longestUnused = pages.values().iterator();
    while (bytes > MOST_BYTES && longestUnused.hasNext()) {
      bytes -= longestUnused.next().weight;
      longestUnused.remove();
    }
  }

  private static final class Page {
    private final long end;
    private long through;
    private List<Stored> entries = List.of();
    private long weight; // guarded by the lock of all pages

    Page(long begin) {
      through = begin;
      end = begin + SIZE;
    }

    /** Whoever comes first reads what is missing; the others wait for it. */
    synchronized List<Stored> below(long size, Source source, LongConsumer grown) {
      long until = Math.min(end, size);
      if (until > through) {
        List<Stored> more = source.between(through - 1, until);
        entries = Stream.concat(entries.stream(), more.stream()).toList();
        through = until;
        grown.accept(more.stream().mapToLong(it -> it.bytes().length).sum());
      }
      return entries;
    }
  }
}
