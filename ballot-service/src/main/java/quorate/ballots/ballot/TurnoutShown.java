package quorate.ballots.ballot;

import java.util.Locale;

/** When the convener lets turnout be seen. */
public enum TurnoutShown {
  AFTER_CLOSE,
  WHILE_OPEN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
