package quorate.ballots.ballot;

import java.util.Locale;

/** Why an option was withdrawn after notice; coded, since it may be about a person. */
public enum OptionGone {
  /** Whoever put it forward, or stands, no longer does. */
  WITHDREW,
  DIED,
  NOT_ELIGIBLE,
  NO_LONGER_POSSIBLE,
  ERROR_IN_THE_PAPER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
