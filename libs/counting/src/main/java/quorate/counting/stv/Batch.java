package quorate.counting.stv;

import java.util.List;
import quorate.counting.number.Exact;

/** The candidates to exclude together under ERS97 5.2.5. */
final class Batch {

  private Batch() {}

  /**
   * As many as possible of those with the fewest votes: enough remain for the places, and their
   * votes with the deferred surpluses do not exceed the vote of the next above. None where even one
   * would not do (5.2.2: surpluses are then transferred) or where those with the fewest are level,
   * which is for the rule on ties.
   */
  static List<Integer> of(Progress progress, Exact surpluses) {
    var up = progress.ranked().reversed();
    var sum = surpluses;
    int size = 0;
    for (int i = 0; i + 1 < up.size() && i < up.size() - progress.places(); i++) {
      sum = sum.plus(progress.votes(up.get(i)));
      var above = progress.votes(up.get(i + 1));
      if (progress.votes(up.get(i)).isLessThan(above)
          && !sum.isMoreThan(above)
          && progress.guard().mayExclude(up.subList(0, i + 1))) {
        size = i + 1;
      }
    }
    return up.subList(0, size);
  }
}
