package quorate.governance.representation;

import java.util.Locale;

/** How a representative was there: in person, by a deputy, by a written view, or not at all. */
public enum Presence {
  PRESENT,
  DEPUTY,
  WRITTEN_VIEW,
  MISSED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
