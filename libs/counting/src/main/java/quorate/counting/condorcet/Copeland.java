package quorate.counting.condorcet;

import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.sheet.Ranks;
import quorate.counting.tie.Ties;

/** Copeland's method: a point for each pair won, half a point for each level pair. */
public record Copeland() implements CondorcetMethod {

  @Override
  public String name() {
    return "copeland";
  }

  @Override
  public Standing rank(BeatMatrix matrix, Ties ties) {
    int size = matrix.size();
    var all = Ranks.everyone(size);
    var points = all.stream().map(one -> points(matrix, one)).toList();
    return new Standing(
        Ranks.highestFirst(points),
        points,
        Optional.of(Exact.of((long) size * (size - 1)).over(Exact.of(2))),
        Clauses.COPELAND,
        new Workings.Figures());
  }

  private static Exact points(BeatMatrix matrix, int one) {
    long halves = 0;
    for (int other = 0; other < matrix.size(); other++) {
      if (other != one) {
        halves += matrix.beats(one, other) ? 2 : matrix.beats(other, one) ? 0 : 1;
      }
    }
    return Exact.of(halves).over(Exact.of(2));
  }
}
