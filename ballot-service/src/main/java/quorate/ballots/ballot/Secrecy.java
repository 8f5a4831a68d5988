package quorate.ballots.ballot;

import java.util.Locale;

/** Who may learn, after the close, how each practice voted. */
public enum Secrecy {
  OPEN,
  SECRET;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
