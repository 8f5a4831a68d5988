package quorate.ballots.electorate;

import java.util.Locale;

/** Who is asked. */
public enum ElectorateKind {
  /** Every practice of a sub-ICB location, members of the convener or not. */
  PRACTICES_OF_AREA,
  /** The convener's members, wherever they are. */
  MEMBERS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
