package quorate.governance.body;

import java.util.List;
import java.util.Locale;

/** Which seats a rule of composition makes. Some follow the register; the others are opened. */
public enum SeatSource {
  /** One seat per network of the convener's register. */
  EVERY_NETWORK(true, How.EX_OFFICIO),
  /** One per place of the register, or per locality that the rule lists. */
  ONE_PER_LOCALITY(true, How.ELECTED, How.APPOINTED),
  FEDERATION_WHERE_THERE_IS_ONE(true, How.APPOINTED, How.EX_OFFICIO),
  LMC_CHAIR(true, How.EX_OFFICIO),
  APPOINTED(false, How.APPOINTED),
  ELECTED(false, How.ELECTED),
  CO_OPTED(false, How.CO_OPTED),
  /** Every member of the register has a place; there are no seats to fill. */
  MEMBERS(false);

  private final boolean following;
  private final List<How> usual;

  SeatSource(boolean following, How... usual) {
    this.following = following;
    this.usual = List.of(usual);
  }

  /** Whether its seats come and go with the register or the rule's own list. */
  public boolean followsRegister() {
    return following;
  }

  /** How its seats are filled where the rule does not say. */
  public List<How> usually() {
    return usual;
  }

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
