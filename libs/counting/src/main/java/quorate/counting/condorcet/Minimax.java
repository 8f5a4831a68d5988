package quorate.counting.condorcet;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.number.Exact;
import quorate.counting.sheet.Ranks;
import quorate.counting.tie.Ties;

/**
 * Minimax (Simpson, Kramer): whose strongest defeat is the weakest is first. By winning votes or by
 * margins; pairwise opposition, which counts pairs that one wins too, is not among them, since it
 * can pass over a candidate who beats each other.
 */
public record Minimax(Strength strength) implements CondorcetMethod {

  /** By winning votes. */
  public static Minimax winningVotes() {
    return new Minimax(Strength.WINNING_VOTES);
  }

  @Override
  public String name() {
    return "minimax";
  }

  @Override
  public Standing rank(BeatMatrix matrix, Ties ties) {
    var all = Ranks.everyone(matrix.size());
    var worst = all.stream().map(one -> worst(matrix, one)).toList();
    return new Standing(
        Ranks.of(all, (one, other) -> compare(worst.get(one), worst.get(other))),
        worst.stream().map(each -> figure(each, matrix.decimals())).toList(),
        Optional.empty(),
        Clauses.MINIMAX,
        new Workings.Figures());
  }

  /** One's strongest defeat; empty for none. */
  private List<Defeat> worst(BeatMatrix matrix, int one) {
    var defeats =
        IntStream.range(0, matrix.size())
            .filter(other -> matrix.beats(other, one))
            .mapToObj(
                other -> new Defeat(other, one, matrix.units(other, one), matrix.units(one, other)))
            .toList();
    return defeats.isEmpty() ? defeats : List.of(Collections.max(defeats, strength.weakestFirst()));
  }

  private int compare(List<Defeat> one, List<Defeat> other) {
    return one.isEmpty() || other.isEmpty()
        ? Integer.compare(one.size(), other.size())
        : strength.weakestFirst().compare(one.getFirst(), other.getFirst());
  }

  private Exact figure(List<Defeat> worst, int decimals) {
    return worst.isEmpty() ? Exact.ZERO : strength.figure(worst.getFirst(), decimals);
  }
}
