package quorate.counting.formats;

/** What numbers below candidates' names in a CSV are. */
public enum Reading {
  /** 1 for the first preference. */
  RANKS,
  /** Ranks, or marks: 1 for those chosen and 0 for the others. */
  CHOICES,
  /** The higher the better. */
  SCORES
}
