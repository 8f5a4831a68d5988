package quorate.ballots.electorate;

import java.util.Locale;

/** Who is asked. */
public enum ElectorateKind {
  /** Every practice of a sub-ICB location, members of the convener or not. */
  PRACTICES_OF_AREA,
  /** The convener's members, wherever they are. */
  MEMBERS,
  /** Every practice of a network, members or not. */
  PRACTICES_OF_NETWORK,
  /** Every practice that takes part in a collaboration, members or not. */
  PRACTICES_OF_COLLABORATION,
  /** Every practice whose place it is, members or not. */
  PRACTICES_OF_PLACE,
  /** Those named, and nobody else. */
  PRACTICES_LISTED,
  /** The seats of a body, and no practice: whoever sits there is the hand. */
  SEATS_OF_BODY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
