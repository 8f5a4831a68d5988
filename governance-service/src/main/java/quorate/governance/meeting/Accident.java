package quorate.governance.meeting;

import java.util.Locale;

/** How somebody came to be missed. */
public enum Accident {
  OVERLOOKED,
  WRONG_ADDRESS,
  LOST;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
