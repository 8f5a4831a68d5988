package quorate.governance.representation;

import java.util.Locale;

/** What became of a position at an outside body. */
public enum Became {
  ADOPTED,
  PARTLY,
  REFUSED,
  DEFERRED,
  UNKNOWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
