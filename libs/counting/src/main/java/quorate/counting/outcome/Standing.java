package quorate.counting.outcome;

import java.util.List;
import quorate.counting.number.Exact;

/**
 * How options stand after a count: the votes of each, and each pair head to head. A count sheet
 * gives both.
 */
public record Standing(List<OptionVotes> votes, List<Pair> pairs) {

  public Standing {
    votes = List.copyOf(votes);
    pairs = List.copyOf(pairs);
  }

  /** An option and its votes. */
  public record OptionVotes(String option, Exact votes) {}

  /** How much prefers one to the other, and the other to the one. */
  public record Pair(String one, String other, Exact preferOne, Exact preferOther) {

    private boolean says(String better, String worse) {
      if (one.equals(better) && other.equals(worse)) {
        return preferOne.isMoreThan(preferOther);
      }
      return one.equals(worse) && other.equals(better) && preferOther.isMoreThan(preferOne);
    }
  }

  /** Whether this option is preferred to that one. */
  boolean beats(String option, String other) {
    return pairs.stream().anyMatch(pair -> pair.says(option, other));
  }
}
