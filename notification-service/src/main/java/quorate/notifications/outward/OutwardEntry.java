package quorate.notifications.outward;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One promised entry: where it stands in its log, when it was recorded, and its exact bytes. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the entry; nobody compares two of these
public record OutwardEntry(String log, long position, Instant recorded, String type, byte[] bytes) {

  // Recorded times rise within a log, so this order never turns two entries of one log round.
  private static final Comparator<OutwardEntry> ORDER =
      Comparator.comparing(OutwardEntry::recorded)
          .thenComparing(OutwardEntry::log)
          .thenComparingLong(OutwardEntry::position);

  /** The first of these after the cursor, at most {@code limit}: in order within each log. */
  public static List<OutwardEntry> merge(Stream<OutwardEntry> entries, Cursor cursor, int limit) {
    return entries
        .filter(entry -> entry.position() > cursor.after(entry.log()))
        .sorted(ORDER)
        .limit(limit)
        .toList();
  }
}
