package quorate.ballots.challenge;

import java.util.Locale;

/** As what somebody challenges a ballot. */
public enum Standing {
  REPRESENTATIVE,
  CANDIDATE,
  SCRUTINEER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
