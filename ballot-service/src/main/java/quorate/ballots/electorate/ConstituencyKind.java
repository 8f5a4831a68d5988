package quorate.ballots.electorate;

import java.util.Locale;

/** What divides an electorate. */
public enum ConstituencyKind {
  NETWORK,
  /** The sub-ICB location. */
  AREA,
  /** The place, by the nearest link. */
  PLACE,
  /** The class of membership. */
  CLASS,
  /** A list of the ballot's own. */
  LIST;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
