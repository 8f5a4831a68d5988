package quorate.governance.meeting;

import java.util.Locale;

/** How somebody is there. */
public enum Way {
  IN_PERSON,
  REMOTE;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
