package quorate.counting.condorcet;

import java.util.BitSet;

/** Who is reached from whom along locked pairs, kept complete as pairs are added. */
final class Reach {

  private final BitSet[] from;

  Reach(int size) {
    from = new BitSet[size];
    for (int i = 0; i < size; i++) {
      from[i] = new BitSet(size);
    }
  }

  Reach copy() {
    var copy = new Reach(from.length);
    for (int i = 0; i < from.length; i++) {
      copy.from[i].or(from[i]);
    }
    return copy;
  }

  boolean reaches(int one, int other) {
    return from[one].get(other);
  }

  int reached(int one) {
    return from[one].cardinality();
  }

  void add(Defeat pair) {
    if (reaches(pair.winner(), pair.loser())) {
      return;
    }
    var more = (BitSet) from[pair.loser()].clone();
    more.set(pair.loser());
    for (int each = 0; each < from.length; each++) {
      if (each == pair.winner() || from[each].get(pair.winner())) {
        from[each].or(more);
      }
    }
  }
}
