package quorate.governance.meeting;

import java.util.Locale;

/** How a vote is taken. */
public enum VoteWay {
  HANDS,
  POLL;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
