package quorate.counting.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Builds a box paper by paper. All papers together weigh less than 2^62 units; more throws {@link
 * ArithmeticException}. Not thread-safe.
 */
public final class ScoreBoxBuilder {

  private final List<String> candidates;
  private final Map<List<Integer>, BigDecimal> weights = new HashMap<>();
  private int decimals;

  /** For candidates in the order of the paper, each once. */
  public ScoreBoxBuilder(List<String> candidates) {
    if (new HashSet<>(candidates).size() < candidates.size()) {
      throw new IllegalArgumentException("candidates stand once each: " + candidates);
    }
    this.candidates = List.copyOf(candidates);
  }

  /**
   * A paper: a score per candidate in the order of the paper, {@link ScoreBox#BLANK} for none, and
   * a weight that is never negative. Too few or too many scores throw {@link
   * IllegalArgumentException}.
   */
  public void paper(int[] scores, BigDecimal weight) {
    if (scores.length != candidates.size() || weight.signum() < 0) {
      throw new IllegalArgumentException(scores.length + " scores weighing " + weight);
    }
    var plain = weight.stripTrailingZeros();
    decimals = Math.max(decimals, plain.scale());
    weights.merge(IntStream.of(scores).boxed().toList(), plain, BigDecimal::add);
  }

  /** The same, with a whole number for its weight. */
  public void paper(int[] scores, long weight) {
    paper(scores, BigDecimal.valueOf(weight));
  }

  /** A paper that scores by name; those not named have no mark. */
  public void paper(Map<String, Integer> scores, BigDecimal weight) {
    if (!candidates.containsAll(scores.keySet())) {
      throw new IllegalArgumentException("not all of these stand: " + scores.keySet());
    }
    paper(
        candidates.stream().mapToInt(each -> scores.getOrDefault(each, ScoreBox.BLANK)).toArray(),
        weight);
  }

  /** What has been put in so far. */
  public ScoreBox build() {
    var papers = new ArrayList<ScoreBox.Scores>();
    long sum = 0;
    for (var each : weights.entrySet()) {
      long units = each.getValue().movePointRight(decimals).longValueExact();
      sum = Math.addExact(sum, units);
      var marks = each.getKey().stream().mapToInt(Integer::intValue).toArray();
      papers.add(new ScoreBox.Scores(marks, units));
    }
    Math.addExact(sum, sum);
    return new ScoreBox(candidates, List.of(), papers, decimals);
  }
}
