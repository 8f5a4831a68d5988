package quorate.governance.request;

import java.util.Locale;

/** How a request was answered. */
public enum Answered {
  BY_POSITION,
  BY_DECISION,
  BY_LETTER,
  DECLINED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
