package quorate.counting.condorcet;

import java.util.Optional;
import quorate.counting.tie.Ties;

/**
 * Schulze's method: who has the stronger path of defeats stands above (Markus Schulze, A new
 * monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
 * method, Social Choice and Welfare 36, 2011).
 */
public record Schulze(Strength strength) implements CondorcetMethod {

  /** By winning votes. */
  public static Schulze winningVotes() {
    return new Schulze(Strength.WINNING_VOTES);
  }

  @Override
  public String name() {
    return "schulze";
  }

  @Override
  public Standing rank(BeatMatrix matrix, Ties ties) {
    var paths = StrongestPaths.of(matrix, strength);
    return new Standing(
        Layers.of(matrix.size(), paths::above),
        paths.aboveHowMany(),
        Optional.empty(),
        Clauses.SCHULZE,
        new Workings.Paths(paths));
  }
}
