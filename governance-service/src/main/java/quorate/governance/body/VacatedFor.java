package quorate.governance.body;

import java.util.Locale;

/** Why a holder left before the end of the term. */
public enum VacatedFor {
  RESIGNED,
  REMOVED,
  LEFT_OFFICE,
  INTEREST,
  ROLE,
  RESULT_ANNULLED,
  ERASED,
  SEAT_CLOSED;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
