package quorate.ballots.paper;

import java.util.Locale;

/** Why whoever entered a paper takes it back; coded, since it may be about a person. */
public enum PaperGone {
  ENTERED_BY_MISTAKE,
  WRONG_PRACTICE,
  NOT_LEGIBLE,
  /** The practice asked for it back before it counted. */
  TAKEN_BACK;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
