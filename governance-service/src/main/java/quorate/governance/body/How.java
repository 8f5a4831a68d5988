package quorate.governance.body;

import java.util.Locale;

/** How a seat, or an office, came to its holder. */
public enum How {
  EX_OFFICIO,
  APPOINTED,
  ELECTED,
  CO_OPTED;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
