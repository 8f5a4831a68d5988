package quorate.governance.body;

import java.util.Locale;

/** Whether a deputy may come instead, and what a deputy may do. */
public enum Deputies {
  NONE,
  SPEAKS,
  VOTES;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
