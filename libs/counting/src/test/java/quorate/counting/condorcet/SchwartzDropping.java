package quorate.counting.condorcet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import quorate.counting.sheet.Ranks;

/**
 * The Debian constitution's A.6.4-8 to the letter: slow, and written apart from Schulze's paths.
 */
final class SchwartzDropping {

  private SchwartzDropping() {}

  static List<Integer> winners(BeatMatrix matrix) {
    var weakest = Strength.WINNING_VOTES_THEN_FEWER_AGAINST.weakestFirst();
    var defeats = new ArrayList<Defeat>();
    Defeats.of(matrix, Strength.WINNING_VOTES).groups().forEach(defeats::addAll);
    while (true) {
      var schwartz = schwartz(matrix.size(), defeats);
      var within =
          defeats.stream()
              .filter(each -> schwartz.contains(each.winner()) && schwartz.contains(each.loser()))
              .toList();
      if (within.isEmpty()) {
        return schwartz;
      }
      var least = Collections.min(within, weakest);
      within.stream().filter(each -> weakest.compare(each, least) == 0).forEach(defeats::remove);
    }
  }

  private static List<Integer> schwartz(int size, List<Defeat> defeats) {
    var reach = new boolean[size][size];
    defeats.forEach(each -> reach[each.winner()][each.loser()] = true);
    for (int via = 0; via < size; via++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          reach[from][to] |= reach[from][via] && reach[via][to];
        }
      }
    }
    return Ranks.everyone(size).stream()
        .filter(
            each ->
                Ranks.everyone(size).stream()
                    .allMatch(other -> reach[each][other] || !reach[other][each]))
        .toList();
  }
}
