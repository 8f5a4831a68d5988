package quorate.counting.outcome;

import java.util.List;
import quorate.counting.CountSheet;
import quorate.counting.Weight;
import quorate.counting.number.Exact;

/**
 * How options stand after a count: the votes of each, each pair head to head, who was elected in
 * that order, and who is left in a tie that nothing broke. A count sheet gives all of it.
 */
public record Standing(
    List<OptionVotes> votes, List<Pair> pairs, List<String> elected, List<String> tied) {

  public Standing {
    votes = List.copyOf(votes);
    pairs = List.copyOf(pairs);
    elected = List.copyOf(elected);
    tied = List.copyOf(tied);
  }

  /** As a count sheet gives it. */
  public static Standing of(CountSheet sheet) {
    return new Standing(
        sheet.votes().stream().map(each -> new OptionVotes(each.option(), each.votes())).toList(),
        sheet.headToHead().stream()
            .flatMap(matrix -> matrix.pairs().stream())
            .map(
                pair ->
                    new Pair(
                        pair.option(), pair.against(), exact(pair.prefer()), exact(pair.opposed())))
            .toList(),
        sheet.elected(),
        sheet.tied());
  }

  private static Exact exact(Weight weight) {
    return Exact.of(weight.toString());
  }

  /** Of a count that elects nobody by itself. */
  public Standing(List<OptionVotes> votes, List<Pair> pairs) {
    this(votes, pairs, List.of(), List.of());
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
