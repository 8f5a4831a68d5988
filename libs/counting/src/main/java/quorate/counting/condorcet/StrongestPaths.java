package quorate.counting.condorcet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.sheet.Ranks;

/**
 * The strongest path of defeats from each candidate to each other one, by index; a path is as
 * strong as its weakest defeat. Found by Floyd and Warshall's algorithm, n³ steps.
 */
public final class StrongestPaths {

  private final int[][] grades; // 0: no path; a higher grade is stronger
  private final List<Exact> figures;

  private StrongestPaths(int[][] grades, List<Exact> figures) {
    this.grades = grades;
    this.figures = figures;
  }

  static StrongestPaths of(BeatMatrix matrix, Strength strength) {
    var grades = new int[matrix.size()][matrix.size()];
    var figures = new ArrayList<Exact>(List.of(Exact.ZERO));
    for (var group : Defeats.of(matrix, strength).groups().reversed()) {
      group.forEach(defeat -> grades[defeat.winner()][defeat.loser()] = figures.size());
      figures.add(strength.figure(group.getFirst(), matrix.decimals()));
    }
    for (int via = 0; via < grades.length; via++) {
      extend(grades, via);
    }
    return new StrongestPaths(grades, figures);
  }

  private static void extend(int[][] grades, int via) {
    var onward = grades[via];
    for (int from = 0; from < grades.length; from++) {
      int first = grades[from][via];
      if (first == 0 || from == via) {
        continue;
      }
      var row = grades[from];
      for (int to = 0; to < row.length; to++) {
        row[to] = Math.max(row[to], Math.min(first, onward[to]));
      }
    }
  }

  /** Whether the strongest path from the one is stronger than the one back. */
  public boolean above(int one, int other) {
    return one != other && grades[one][other] > grades[other][one];
  }

  /** The votes (or the margin) of the weakest defeat on the strongest path; zero for no path. */
  public Exact strength(int from, int to) {
    return from == to ? Exact.ZERO : figures.get(grades[from][to]);
  }

  /** How many others each stands above. */
  List<Exact> aboveHowMany() {
    var all = Ranks.everyone(grades.length);
    return all.stream()
        .map(one -> Exact.of(all.stream().filter(other -> above(one, other)).count()))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StrongestPaths that
        && figures.equals(that.figures)
        && Arrays.deepEquals(grades, that.grades);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(grades);
  }
}
