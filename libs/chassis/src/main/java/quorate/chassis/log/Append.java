package quorate.chassis.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.EntryBytes;

/**
 * One append: recorded whole or not at all. {@code expected} gives every stream that the decision
 * read, written or not, with the version it saw (0: none yet); {@code notAfter} is the instant, by
 * the log's clock, from which it is refused.
 */
public record Append(
    Map<String, Integer> expected,
    List<NewEntry> entries,
    @Nullable Instant notAfter,
    @Nullable IdempotencyKey key,
    int status,
    @Nullable String location) {

  public Append {
    expected = Map.copyOf(expected);
    entries = List.copyOf(entries);
    for (NewEntry entry : entries) {
      if (entry.bytes().length > EntryBytes.LIMIT) {
        throw new EntryTooLarge(entry.type(), entry.bytes().length);
      }
      if (!expected.containsKey(entry.stream())) {
        throw new IllegalArgumentException("no expected version for " + entry.stream());
      }
    }
  }

  boolean writes(String stream) {
    return entries.stream().anyMatch(entry -> entry.stream().equals(stream));
  }
}
