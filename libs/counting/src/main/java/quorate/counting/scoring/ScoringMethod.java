package quorate.counting.scoring;

/** A method for scored papers, as data. */
public sealed interface ScoringMethod permits Approval, Score, Star, Cumulative {

  /** Its name in files and messages. */
  String name();

  /** The lowest score, which is also that of a candidate left out. */
  int lowest();

  /** The highest score; a paper with one outside the range is set aside. */
  int highest();
}
