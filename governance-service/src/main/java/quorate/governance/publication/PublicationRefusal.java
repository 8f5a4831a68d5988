package quorate.governance.publication;

import quorate.chassis.decide.Refusal;

/** Why the convener's rule is not recorded so. */
public enum PublicationRefusal implements Refusal {
  NO_SUCH_DECISION_TO_RULE(
      Kind.INVALID, "The rule is somebody's decision: name one that is in the register."),
  RULES_NOTHING(
      Kind.CONFLICT,
      "That decision was not carried by a vote, or stands no more: name one that was, and does."),
  RULED_SO_ALREADY(Kind.CONFLICT, "The rule says so already.");

  private final Kind kind;
  private final String explanation;

  PublicationRefusal(Kind kind, String explanation) {
    this.kind = kind;
    this.explanation = explanation;
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
