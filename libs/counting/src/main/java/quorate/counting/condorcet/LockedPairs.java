package quorate.counting.condorcet;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.tie.Draw;

/** The pairs in the order in which they were taken, and the lot that ordered equal ones. */
public record LockedPairs(List<Pair> pairs, Optional<Draw> order) {

  public LockedPairs {
    pairs = List.copyOf(pairs);
  }

  /** A pair that was locked, or left out because it contradicts others. */
  public record Pair(String winner, String loser, Exact support, Exact opposed, boolean locked) {}
}
