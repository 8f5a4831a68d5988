package quorate.ballots.ballot;

import java.util.Locale;

/** Why a ballot stays open longer than its notice said. */
public enum ExtensionReason {
  /** Votes could not be cast, or not by all, for some of the time. */
  SERVICE_DISTURBED,
  /** The notice reached electors late. */
  NOTICE_DELAYED,
  /** Too few have voted for a quorum. */
  QUORUM_AT_RISK,
  /** The electors were given something more to read. */
  INFORMATION_ADDED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
