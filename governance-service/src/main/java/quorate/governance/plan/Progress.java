package quorate.governance.plan;

import java.util.Locale;

/** How far an outcome has come. */
public enum Progress {
  ON_TRACK,
  BEHIND,
  ACHIEVED,
  MISSED;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
