package quorate.counting.condorcet;

import quorate.counting.tie.Ties;

/** A way to rank candidates by their pairs, as data. Each elects who beats each other one. */
public sealed interface CondorcetMethod permits Schulze, RankedPairs, Copeland, Minimax {

  /** Its name in files and messages, as {@code ranked-pairs}. */
  String name();

  /** Ranks the candidates of a matrix. */
  Standing rank(BeatMatrix matrix, Ties ties);
}
