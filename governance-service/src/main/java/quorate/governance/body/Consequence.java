package quorate.governance.body;

import java.util.Locale;

/** What becomes of a seat whose holder may no longer sit. */
public enum Consequence {
  SUSPENDED,
  CEASES;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
