package quorate.chassis.log;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether an append may join a batch: each append of a batch is judged by what was committed before
 * the batch, so none may write what another reads or writes, and no two may share an idempotency
 * key.
 */
final class Independence implements Predicate<Append> {

  private final Set<String> read = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  @Override
  public boolean test(Append append) {
    for (String stream : append.expected().keySet()) {
      if (written.contains(stream) || (read.contains(stream) && append.writes(stream))) {
        return false;
      }
    }
    IdempotencyKey key = append.key();
    if (key != null && !keys.add(key.name())) {
      return false;
    }
    read.addAll(append.expected().keySet());
    append.entries().forEach(entry -> written.add(entry.stream()));
    return true;
  }
}
