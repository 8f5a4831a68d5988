package quorate.governance.meeting;

import java.util.Locale;

/** Why a meeting stops before its end. */
public enum Why {
  NO_QUORUM,
  NO_TIME,
  RESOLVED;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
