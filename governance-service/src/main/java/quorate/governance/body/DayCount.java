package quorate.governance.body;

import java.util.Locale;

/** How days of notice are counted. */
public enum DayCount {
  CLEAR_DAYS,
  CALENDAR_DAYS,
  WORKING_DAYS;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
