package quorate.ballots.challenge;

import java.util.Locale;

/** What follows from a challenge that is upheld. */
public enum Consequence {
  /** The fault is on record; it made no difference. */
  NONE,
  /** The same papers are counted once more. */
  RECOUNT,
  /** The result no longer stands, or none will be declared. */
  ANNULMENT,
  /** The same, and it is asked again. */
  RE_RUN;

  /** Whether it ends the ballot. */
  public boolean ends() {
    return this == ANNULMENT || this == RE_RUN;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
