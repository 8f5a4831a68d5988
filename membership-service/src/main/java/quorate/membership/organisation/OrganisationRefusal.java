package quorate.membership.organisation;

import quorate.chassis.decide.Refusal;

/** Why something asked of an organisation does not happen. */
public enum OrganisationRefusal implements Refusal {
  ORGANISATION_NOT_REGISTERED("The register has no such organisation.", Kind.NOT_FOUND),
  ORGANISATION_ALREADY_REGISTERED("The register has this organisation already.", Kind.CONFLICT),
  ORGANISATION_SAYS_SO_ALREADY("The register says so already.", Kind.CONFLICT),
  ORGANISATION_NOT_THERE("The organisation is not there on that day.", Kind.CONFLICT),
  ORGANISATION_CLOSES_BEFORE_IT_OPENS(
      "An organisation closes on or after its first day.", Kind.INVALID),
  LINKED_TO_NOTHING(
      "The register has nothing of that kind under that code. Register it first; a sub-ICB"
          + " location too is an organisation, of the kind sub-icb-location, and one in which"
          + " practices lie is not registered by that.",
      Kind.INVALID),
  LINKED_TO_ABSENT("The other end is not there on the day when the link begins.", Kind.CONFLICT),
  LINK_OVERLAPS(
      "The link holds on a day between these already; end or retract that first.", Kind.CONFLICT),
  LINK_WITHOUT_SENSE(
      "Places lie in sub-ICB locations or systems, the others in places or systems; places, LMCs"
          + " and federations cover practices, networks and areas; collaborations have practices"
          + " as participants.",
      Kind.INVALID),
  LINK_ENDS_BEFORE_IT_BEGINS("The last day is on or after the first.", Kind.INVALID),
  LIES_IN_ANOTHER("It lies in another then; end that link first.", Kind.CONFLICT),
  ORGANISATION_NEEDS_A_NAME("An organisation keeps at least one name.", Kind.CONFLICT),
  ORGANISATION_SAYS_NO_SUCH_THING(
      "The register says nothing of the kind from that day.", Kind.CONFLICT),
  SUCCESSOR_UNFIT(
      "Another organisation of the same kind, there on that day, can succeed it.", Kind.CONFLICT),
  NOT_LINKED("On the last day named there is no such link.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  OrganisationRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
