package quorate.governance.publication;

import java.util.Locale;

/** Whether outsiders are told, or it stays with the convener. */
public enum Disclosure {
  PUBLISHED,
  PRIVATE;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
