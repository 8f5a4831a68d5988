package quorate.governance.plan;

import java.util.Locale;

/** What an owner finds of an executive's answer. */
public enum Finding {
  SATISFIED,
  ACTION_REQUIRED,
  NOT_SATISFIED;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
