package quorate.counting.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rankings of candidates by index, level ones together in the order of the paper. */
public final class Ranks {

  private Ranks() {}

  /** Those with the highest values first. */
  public static <T extends Comparable<T>> List<List<Integer>> highestFirst(List<T> values) {
    return of(everyone(values.size()), Comparator.<Integer, T>comparing(values::get).reversed());
  }

  /** These candidates, the first in this order first. */
  public static List<List<Integer>> of(List<Integer> some, Comparator<Integer> order) {
    var ranks = new ArrayList<List<Integer>>();
    for (int each : some.stream().sorted(order.thenComparing(i -> i)).toList()) {
      if (ranks.isEmpty() || order.compare(ranks.getLast().getFirst(), each) != 0) {
        ranks.add(new ArrayList<>());
      }
      ranks.getLast().add(each);
    }
    return ranks;
  }

  /** The indices 0 to {@code size - 1}. */
  public static List<Integer> everyone(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
