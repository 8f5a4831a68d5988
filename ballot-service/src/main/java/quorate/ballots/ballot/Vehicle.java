package quorate.ballots.ballot;

import java.util.Locale;

/** What a ballot is in law. */
public enum Vehicle {
  ADVISORY,
  CONTRACT,
  ELECTION,
  WRITTEN_RESOLUTION,
  POLL_OF_A_MEETING,
  BOARD_DECISION;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
