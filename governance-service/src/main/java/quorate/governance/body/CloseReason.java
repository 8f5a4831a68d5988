package quorate.governance.body;

import java.util.Locale;

/** Why a seat is there no longer. */
public enum CloseReason {
  NETWORK_CLOSED,
  ORGANISATION_CLOSED,
  NO_LONGER_WITHIN,
  TERMS_REVISED,
  NO_LONGER_WANTED,
  BODY_DISSOLVED;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
