package quorate.governance.disclosure;

import quorate.chassis.decide.Refusal;

/** Why the convener's rule is not recorded so. */
public enum DisclosureRefusal implements Refusal {
  RULED_SO_ALREADY("The rule says so already.");

  private final String explanation;

  DisclosureRefusal(String explanation) {
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }
}
