package quorate.counting;

import java.util.Locale;

/** What a paper does that a method counts. */
public enum Marking {
  /** Chooses one option. */
  CHOOSE,
  /** Marks several options, in no order. */
  MARK,
  /** Puts options in order of preference, no two of them level. */
  RANK,
  /** Puts options in order of preference; several may be level. */
  LEVEL,
  /** Gives options a whole number each. */
  SCORE,
  /** Says yes or no. */
  ANSWER;

  /** Whether papers are in order of preference. */
  public boolean ranks() {
    return this == RANK || this == LEVEL;
  }

  /** Its name in messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
