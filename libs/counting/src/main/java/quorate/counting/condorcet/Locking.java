package quorate.counting.condorcet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.counting.number.Exact;
import quorate.counting.tie.Draw;
import quorate.counting.tie.Ties;

/** Locks the pairs of one matrix in, the strongest first. */
final class Locking {

  private final BeatMatrix matrix;
  private final Defeats defeats;
  private final Optional<Draw> order;
  private final Reach locked;
  private final List<LockedPairs.Pair> pairs = new ArrayList<>();

  Locking(BeatMatrix matrix, RankedPairs method, Ties ties) {
    this.matrix = matrix;
    this.defeats = Defeats.of(matrix, method.strength());
    this.locked = new Reach(matrix.size());
    boolean drawn = method.pairTies() == PairTies.LOT && matrix.size() > 1;
    this.order = drawn ? Optional.of(draw(ties)) : Optional.empty();
  }

  private Draw draw(Ties ties) {
    var lot = ties.lot().orElseThrow(() -> new IllegalArgumentException("no lot for equal pairs"));
    return lot.draw(0, matrix.candidates()); // lots between candidates are 1, 2 …
  }

  Reach lock() {
    for (var group : defeats.groups()) {
      if (group.size() > 1 && order.isEmpty()) {
        together(group);
      } else {
        order.ifPresent(draw -> group.sort(byLot(draw)));
        group.forEach(this::alone);
      }
    }
    return locked;
  }

  private void alone(Defeat pair) {
    take(pair, !contradicts(pair, locked));
  }

  private void together(List<Defeat> group) {
    var free = group.stream().filter(pair -> !contradicts(pair, locked)).toList();
    var all = locked.copy();
    free.forEach(all::add);
    var fitting = free.stream().filter(pair -> !contradicts(pair, all)).collect(Collectors.toSet());
    group.forEach(pair -> take(pair, fitting.contains(pair)));
  }

  private static boolean contradicts(Defeat pair, Reach reach) {
    return reach.reaches(pair.loser(), pair.winner());
  }

  private void take(Defeat pair, boolean fits) {
    if (fits) {
      locked.add(pair);
    }
    pairs.add(
        new LockedPairs.Pair(
            matrix.candidates().get(pair.winner()),
            matrix.candidates().get(pair.loser()),
            Exact.units(pair.support(), matrix.decimals()),
            Exact.units(pair.opposed(), matrix.decimals()),
            fits));
  }

  private Comparator<Defeat> byLot(Draw draw) {
    var ranking = draw.slips().stream().sorted(Comparator.comparing(Draw.Slip::digest)).toList();
    var place = new int[matrix.size()];
    for (int i = 0; i < place.length; i++) {
      place[matrix.candidates().indexOf(ranking.get(i).candidate())] = i;
    }
    return Comparator.<Defeat>comparingInt(pair -> -place[pair.loser()])
        .thenComparingInt(pair -> place[pair.winner()]);
  }

  LockedPairs pairs() {
    return new LockedPairs(pairs, order);
  }
}
