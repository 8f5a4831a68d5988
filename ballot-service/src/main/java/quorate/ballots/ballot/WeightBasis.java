package quorate.ballots.ballot;

import java.util.Locale;

/** What gives an elector its weight. */
public enum WeightBasis {
  ONE_PER_PRACTICE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
