package quorate.ballots.ballot;

import java.util.Locale;

/** What an option must reach. */
public enum PassMark {
  /** No more than to win by the paper's method. */
  PLURALITY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
