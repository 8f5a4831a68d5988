package quorate.counting.positional;

import java.util.Locale;

/** What a paper says to a question. */
public enum Answer {
  YES,
  NO,
  /** Present, and neither for nor against. */
  ABSTAIN;

  /** Its name as it stands in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
