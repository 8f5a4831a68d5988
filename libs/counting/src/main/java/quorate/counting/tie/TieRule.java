package quorate.counting.tie;

import java.util.Locale;

/** A way to choose between candidates whose votes are level. */
public enum TieRule {
  /** By the most recent earlier stage at which their votes were unequal. */
  BACKWARDS,
  /** By the first stage at which their votes were unequal. */
  FORWARDS,
  /** By lot, from a seed committed to before the ballot opened. */
  LOT;

  /** Its name as it stands in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
