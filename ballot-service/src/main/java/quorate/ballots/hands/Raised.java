package quorate.ballots.hands;

import java.util.Locale;

/** How a hand was raised; a proxy's may go both ways (s285(2)). */
public enum Raised {
  FOR,
  AGAINST,
  ABSTAIN,
  BOTH;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
