package quorate.governance.body;

import java.util.Locale;

/** What those are given who may put no items on the agenda. */
public enum Others {
  TIME,
  IN_WRITING,
  NOTHING;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
