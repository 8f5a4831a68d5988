package quorate.governance.body;

import java.util.Locale;

/** What is done with an interest in an item, unless the meeting says otherwise. */
public enum Handling {
  NOTED,
  MAY_SPEAK,
  LEAVES,
  PAPERS_WITHHELD;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
