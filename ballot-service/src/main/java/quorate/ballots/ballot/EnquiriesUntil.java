package quorate.ballots.ballot;

import java.util.Locale;

/** Until when electors' people may ask about a ballot. */
public enum EnquiriesUntil {
  OPENING,
  CLOSE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
