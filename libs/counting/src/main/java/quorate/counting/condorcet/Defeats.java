package quorate.counting.condorcet;

import java.util.ArrayList;
import java.util.List;

/** The pairs that somebody wins, the strongest first, those of equal strength together. */
record Defeats(List<List<Defeat>> groups) {

  static Defeats of(BeatMatrix matrix, Strength strength) {
    var all = new ArrayList<Defeat>();
    for (int one = 0; one < matrix.size(); one++) {
      for (int other = 0; other < matrix.size(); other++) {
        if (matrix.beats(one, other)) {
          all.add(new Defeat(one, other, matrix.units(one, other), matrix.units(other, one)));
        }
      }
    }
    var weakestFirst = strength.weakestFirst();
    all.sort(weakestFirst.reversed());
    var groups = new ArrayList<List<Defeat>>();
    for (var defeat : all) {
      if (groups.isEmpty() || weakestFirst.compare(groups.getLast().getFirst(), defeat) != 0) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(defeat);
    }
    return new Defeats(groups);
  }
}
