package quorate.chassis.lead;

import io.vertx.sqlclient.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.lead.LogTail.Stored;

/**
 * The newest part of one log, as its followers read on: all of its entries after one position and
 * up to another, each read once for all who follow.
 */
final class Stretch {

  private static final int PAGE = 1_000;
  private static final long MOST_BYTES = 4_000_000;

  /** Reads entries of all kinds after a position. */
  @FunctionalInterface
  interface Pages {
    Iterable<Row> after(long position, int most);
  }

  private final Deque<Stored> kept = new ArrayDeque<>();
  private long after;
  private long through;
  private long bytes;

  /** Begins after a position, with nothing. */
  Stretch(long position) {
    after = position;
    through = position;
  }

  /**
   * At most so many entries after a position and below the head that are of no type besides; null
   * when it begins later.
   */
  synchronized @Nullable List<Stored> read(
      Head head, long position, int most, Set<String> besides, Pages pages) {
    if (position < after) {
      return null;
    }
    List<Stored> wanted = new ArrayList<>();
    for (Stored stored : kept) {
      if (isWanted(stored, head, position, besides) && wanted.size() < most) {
        wanted.add(stored);
      }
    }
    while (wanted.size() < most && through < head.size() - 1) {
      for (Stored stored : next(head, pages)) {
        if (isWanted(stored, head, position, besides) && wanted.size() < most) {
          wanted.add(stored);
        }
      }
    }
    return wanted;
  }

  private static boolean isWanted(Stored stored, Head head, long position, Set<String> besides) {
    return stored.position() > position
        && stored.position() < head.size()
        && !besides.contains(stored.type());
  }

  private List<Stored> next(Head head, Pages pages) {
    List<Stored> page = new ArrayList<>();
    pages.after(through, PAGE).forEach(row -> page.add(Stored.of(row)));
    page.forEach(this::keep);
    through = page.size() < PAGE ? head.size() - 1 : page.getLast().position();
    return page;
  }

  private void keep(Stored stored) {
    kept.addLast(stored);
    bytes += stored.bytes().length;
    while (bytes > MOST_BYTES) {
      Stored first = kept.removeFirst();
      bytes -= first.bytes().length;
      after = first.position();
    }
  }
}
