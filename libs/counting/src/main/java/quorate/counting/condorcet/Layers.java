package quorate.counting.condorcet;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.sheet.Ranks;

/** A ranking from who stands above whom, which has no cycle. */
final class Layers {

  /** Whether the one stands above the other. */
  interface Above {
    boolean test(int one, int other);
  }

  private Layers() {}

  /** Above whom nobody stands comes first, level ones together; then of those left, and so on. */
  static List<List<Integer>> of(int size, Above above) {
    var over = new int[size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < size; other++) {
        over[other] += above.test(one, other) ? 1 : 0;
      }
    }
    var layers = new ArrayList<List<Integer>>();
    var left = new ArrayList<>(Ranks.everyone(size));
    while (!left.isEmpty()) {
      var first = left.stream().filter(each -> over[each] == 0).toList();
      if (first.isEmpty()) {
        throw new IllegalStateException("a cycle");
      }
      left.removeAll(first);
      for (int one : first) {
        left.forEach(other -> over[other] -= above.test(one, other) ? 1 : 0);
      }
      layers.add(first);
    }
    return layers;
  }
}
