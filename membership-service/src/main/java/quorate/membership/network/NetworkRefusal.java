package quorate.membership.network;

import quorate.chassis.decide.Refusal;

/** Why something asked of a network does not happen. */
public enum NetworkRefusal implements Refusal {
  NETWORK_NOT_REGISTERED("The register has no such network; import it first.", Kind.NOT_FOUND),
  NETWORK_ALREADY_REGISTERED("The register has this network already.", Kind.CONFLICT),
  NETWORK_SAYS_SO_ALREADY("The register says so already.", Kind.CONFLICT),
  NETWORK_SAYS_NO_SUCH_THING(
      "The register says nothing of this kind from that day on; look it up in the history.",
      Kind.CONFLICT),
  NETWORK_NEEDS_A_NAME(
      "A network has a name; state the right one first, then retract this.", Kind.CONFLICT),
  NETWORK_CLOSES_BEFORE_IT_OPENS("A network closes on or after the day it opens.", Kind.INVALID);

  private final String explanation;
  private final Kind kind;

  NetworkRefusal(String explanation, Kind kind) {
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
