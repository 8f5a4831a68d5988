package quorate.ballots.ballot;

import java.util.Locale;

/** Why a ballot was closed before its closing time. */
public enum CloseReason {
  /** The written resolution is passed: its fraction of all voting rights has agreed (s296(4)). */
  PASSED,
  /** Everybody on the roll has voted, and the notice says that it then closes. */
  ALL_VOTED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
