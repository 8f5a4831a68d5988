package quorate.membership.memberlist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.membership.memberlist.Opened.OpenedChange;

/**
 * The members and persons of a list as they stood before it was looked what the register says of
 * them. Whoever finds one of them moved since, by another hand than this acceptance's, looks again.
 */
final class Looked {

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> written = new HashMap<>();
  private boolean moved;

  Looked(Collection<OpenedChange> changes, Loaded loaded) {
    for (StreamRef<?, ?> stream : ListStreams.of(changes)) {
      seen.put(stream.name(), loaded.version(stream));
    }
  }

  /** Whether a portion, counted from 0, is still to be decided as it was looked up. */
  synchronized boolean isStill(int portion, List<OpenedChange> changes, Loaded loaded) {
    moved =
        ListStreams.of(changes).stream()
            .filter(ListStreams::isCompared)
            .anyMatch(stream -> loaded.version(stream) != expected(portion, stream.name()));
    return !moved;
  }

  /** What a portion writes, however often it is decided. */
  synchronized void writes(int portion, MembersTrial trial) {
    written.put(portion, ListStreams.counted(trial));
  }

  /** Whether the last portion that was tried found that somebody came between. */
  synchronized boolean hasMoved() {
    return moved;
  }

  private int expected(int portion, String stream) {
    return seen.getOrDefault(stream, 0)
        + written.entrySet().stream()
            .filter(it -> it.getKey() < portion)
            .mapToInt(it -> it.getValue().getOrDefault(stream, 0))
            .sum();
  }
}
