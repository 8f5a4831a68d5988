package quorate.ballots.ballot;

import java.util.Locale;

/** What a challenge says went wrong; the text says how. */
public enum ChallengeGround {
  ROLL,
  NOTICE,
  CONDUCT,
  COUNT,
  SECRECY,
  OTHER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
