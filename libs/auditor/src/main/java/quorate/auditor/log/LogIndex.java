package quorate.auditor.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of each position: a digest of its bytes, its entry's id and when it was recorded. */
public final class LogIndex {

  private record Line(String digest, String id, Instant recorded) {}

  // by key, not by index: a forged position may be any number
  private final Map<Long, Line> lines = new HashMap<>();
  private long size;

  void put(long position, String digest, Entry entry) {
    lines.put(position, new Line(digest, entry.id(), entry.recorded()));
    size = Math.max(size, position + 1);
  }

  /** The first position after all seen. */
  public long size() {
    return size;
  }

  boolean holds(long position) {
    return lines.containsKey(position);
  }

  boolean holds(long position, String digest) {
    @Nullable Line line = lines.get(position);
    return line != null && line.digest().equals(digest);
  }

  /** The id of the entry at a position; empty text when there is none. */
  public String id(long position) {
    @Nullable Line line = lines.get(position);
    return line == null ? "" : line.id();
  }

  /** When the entry at a position was recorded; the far future when there is none yet. */
  public Instant recorded(long position) {
    @Nullable Line line = lines.get(position);
    return line == null ? Instant.MAX : line.recorded();
  }
}
