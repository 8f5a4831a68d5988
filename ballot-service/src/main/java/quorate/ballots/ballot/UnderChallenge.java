package quorate.ballots.ballot;

import java.util.Locale;

/** What a challenge that is not judged yet does to the declaration. */
public enum UnderChallenge {
  /** The result is declared, and says so. */
  MARKED,
  /** Nothing is declared until every challenge is judged. */
  REFUSED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
