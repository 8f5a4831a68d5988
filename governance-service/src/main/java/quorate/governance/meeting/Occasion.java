package quorate.governance.meeting;

import java.util.Locale;

/** For what a roll is drawn anew. */
public enum Occasion {
  /** Those who are entitled to notice are fixed when it is given (s310). */
  NOTICE,
  /** Those who vote are members when the meeting begins. */
  OPENING,
  RESUMPTION;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
