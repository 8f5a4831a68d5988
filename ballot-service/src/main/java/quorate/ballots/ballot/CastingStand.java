package quorate.ballots.ballot;

import java.util.Locale;
import quorate.counting.outcome.vote.Stand;

/** How a casting vote is given: nobody abstains with it. */
public enum CastingStand {
  FOR,
  AGAINST;

  Stand asVote() {
    return this == FOR ? Stand.FOR : Stand.AGAINST;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
