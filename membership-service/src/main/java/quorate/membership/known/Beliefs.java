package quorate.membership.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is believed of some things, revised entry by entry; nothing is written before all of them
 * are applied. Not for several threads.
 */
public final class Beliefs {

  private final Map<String, List<Belief>> held = new HashMap<>();
  private final List<Belief> over = new ArrayList<>();

  /** Beginning from what is believed so far. */
  public Beliefs(Collection<Belief> believed) {
    believed.forEach(it -> held.computeIfAbsent(it.key(), key -> new ArrayList<>()).add(it));
  }

  /**
   * From this instant on these rows are believed of the thing: what stays the same stays, the rest
   * is closed, and what is new begins.
   */
  public void revise(String key, Collection<Drawn> drawn, long version, Instant recorded) {
    Set<Drawn> fresh = new LinkedHashSet<>(drawn);
    List<Belief> kept = new ArrayList<>();
    for (Belief belief : held.getOrDefault(key, List.of())) {
      if (fresh.remove(belief.row())) {
        kept.add(belief);
      } else {
        over.add(belief.until(recorded));
      }
    }
    fresh.forEach(row -> kept.add(new Belief(key, row, version, recorded, null, false)));
    held.put(key, kept);
  }

  /** Rows of the table that are believed no longer. */
  List<Belief> closed() {
    return over.stream().filter(Belief::stored).toList();
  }

  /** Rows that the table has not yet, among them those that were over soon. */
  List<Belief> begun() {
    return Stream.concat(over.stream(), held.values().stream().flatMap(List::stream))
        .filter(belief -> !belief.stored())
        .toList();
  }

  /** All of them, believed or over, as the in-memory reading of the table. */
  public List<Belief> all() {
    return Stream.concat(over.stream(), held.values().stream().flatMap(List::stream)).toList();
  }
}
