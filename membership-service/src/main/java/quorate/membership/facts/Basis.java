package quorate.membership.facts;

import java.util.Locale;

/** How patients are counted: as registered, or weighted by need (Carr-Hill formula). */
public enum Basis {
  REGISTERED,
  WEIGHTED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
