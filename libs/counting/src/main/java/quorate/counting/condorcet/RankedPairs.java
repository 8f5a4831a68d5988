package quorate.counting.condorcet;

import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.sheet.Ranks;
import quorate.counting.tie.Ties;

/**
 * Ranked pairs (T. N. Tideman, Independence of clones as a criterion for voting rules, Social
 * Choice and Welfare 4, 1987): the strongest defeats are locked in first. {@code LOT} without a lot
 * in the count's ties throws {@link IllegalArgumentException}.
 */
public record RankedPairs(Strength strength, PairTies pairTies) implements CondorcetMethod {

  /** By winning votes, then fewer against; pairs that are still equal together. */
  public static RankedPairs winningVotes() {
    return new RankedPairs(Strength.WINNING_VOTES_THEN_FEWER_AGAINST, PairTies.TOGETHER);
  }

  @Override
  public String name() {
    return "ranked-pairs";
  }

  @Override
  public Standing rank(BeatMatrix matrix, Ties ties) {
    var locking = new Locking(matrix, this, ties);
    var reach = locking.lock();
    return new Standing(
        Layers.of(matrix.size(), reach::reaches),
        Ranks.everyone(matrix.size()).stream().map(each -> Exact.of(reach.reached(each))).toList(),
        Optional.empty(),
        Clauses.RANKED_PAIRS,
        new Workings.Pairs(locking.pairs()));
  }
}
