package quorate.governance.resolution;

import java.util.Locale;

/** What a later resolution does to an earlier one. */
public enum Ending {
  SUPERSEDED,
  REVOKED;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
