package quorate.governance.meeting;

import java.util.Locale;

/** What an item of the agenda is for. */
public enum ItemKind {
  DECISION,
  DISCUSSION,
  INFORMATION,
  HEARD;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
