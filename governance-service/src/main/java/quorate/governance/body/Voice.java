package quorate.governance.body;

import java.util.Locale;

/** Whether a seat has a vote, or may only be heard. */
public enum Voice {
  VOTES,
  SPEAKS;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
