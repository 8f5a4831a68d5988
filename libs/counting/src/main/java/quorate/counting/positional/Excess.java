package quorate.counting.positional;

import java.util.Locale;

/** What becomes of a paper that names more candidates than it has votes. */
public enum Excess {
  /** It is set aside, as a paper marked with crosses is. */
  SPOILT,
  /** Its first preferences count, as many as it has votes: papers that rank. */
  FIRST;

  /** Its name as it stands in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
