package quorate.counting.stv;

import quorate.counting.tie.Ties;

/** A rule set for STV, as data. */
public sealed interface StvMethod permits WeightedInclusiveGregory, LastParcelGregory, Meek {

  /** Its name in files and messages, as {@code scottish-stv}. */
  String name();

  /** How the rule set itself breaks ties before any lot. */
  Ties ties();

  /**
   * Whether a paper passes to nobody from the first gap in its ranks on; otherwise gaps are closed.
   * Equal ranks end a paper in every rule set here.
   */
  boolean gapsEnd();
}
