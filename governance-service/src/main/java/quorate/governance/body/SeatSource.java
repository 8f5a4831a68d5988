package quorate.governance.body;

import java.util.List;
import java.util.Locale;

/** Which seats a rule of composition makes. Some follow the register; the others are opened. */
public enum SeatSource {
  /** One seat per network of the convener's register. */
  EVERY_NETWORK(true),
  /** One per place of the register, or per locality that the rule lists. */
  ONE_PER_LOCALITY(true),
  FEDERATION_WHERE_THERE_IS_ONE(true),
  LMC_CHAIR(true),
  APPOINTED(false),
  ELECTED(false),
  CO_OPTED(false),
  /** Every member of the register has a place; there are no seats to fill. */
  MEMBERS(false);

  private final boolean following;

  SeatSource(boolean following) {
    this.following = following;
  }

  /** Whether its seats come and go with the register or the rule's own list. */
  public boolean followsRegister() {
    return following;
  }

  /** How its seats are filled where the rule does not say. */
  public List<How> usually() {
    return switch (this) {
      case EVERY_NETWORK, LMC_CHAIR -> List.of(How.EX_OFFICIO);
      case ONE_PER_LOCALITY -> List.of(How.ELECTED, How.APPOINTED);
      case FEDERATION_WHERE_THERE_IS_ONE -> List.of(How.APPOINTED, How.EX_OFFICIO);
      case APPOINTED -> List.of(How.APPOINTED);
      case ELECTED -> List.of(How.ELECTED);
      case CO_OPTED -> List.of(How.CO_OPTED);
      case MEMBERS -> List.of();
    };
  }

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
