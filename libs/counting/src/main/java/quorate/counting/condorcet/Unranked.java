package quorate.counting.condorcet;

import java.util.Locale;

/** What a paper says of a candidate whom it leaves out. */
public enum Unranked {
  /** Below all whom it ranks, level with others left out. */
  LAST,
  /** Nothing: it is on neither side of a pair of which it leaves one out. */
  NO_OPINION;

  /** Its name as it stands in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
