package quorate.membership.fileimport;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import quorate.membership.proposals.Change;

/**
 * The changes of a preview, numbered from 1. They come in parts, which are kept by their first
 * number: a large file has a thousand of them, and no part's coming copies all changes before it.
 */
record Proposed(NavigableMap<Integer, List<Change>> parts, int size) {

  static final Proposed NOTHING = new Proposed(new TreeMap<>(), 0);

  Proposed {
    parts = Collections.unmodifiableNavigableMap(parts);
  }

  Proposed and(List<Change> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new TreeMap<>(parts);
    all.put(size + 1, List.copyOf(more));
    return new Proposed(all, size + more.size());
  }

  Optional<Change> change(int number) {
    return number < 1 || number > size
        ? Optional.empty()
        : Optional.of(parts.floorEntry(number))
            .map(part -> part.getValue().get(number - part.getKey()));
  }

  Stream<Change> stream() {
    return parts.values().stream().flatMap(Collection::stream);
  }
}
