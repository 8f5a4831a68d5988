package quorate.counting.condorcet;

import java.util.Locale;

/** What ranked pairs does with defeats of equal strength. */
public enum PairTies {
  /**
   * All of them are locked together, except those that what is locked already contradicts, and
   * those that are then on a cycle with one another. The same whoever stands first on the paper.
   */
  TOGETHER,
  /**
   * One by one in the order of a ranking drawn by lot: the defeat whose loser is lower in it goes
   * first and, of one loser, the defeat whose winner is higher (Eppley's MAM, after Zavist and
   * Tideman 1989). The count's ties must have a lot.
   */
  LOT;

  /** Its name as it stands in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
