package quorate.membership.publication;

import quorate.chassis.decide.Refusal;

/** Why the convener's rule is not recorded so. */
public enum PublicationRefusal implements Refusal {
  NOBODY_DECIDED(
      "Say under which resolution it was decided, or by whom; the secretary alone does not.",
      Kind.INVALID),
  RULED_BEFORE_ITS_DAY(
      "A rule holds as soon as it is recorded; record it on its first day.", Kind.INVALID),
  PUBLISHED_ALREADY_BY_THEN(
      "What was published cannot be taken back; a rule keeps private what comes from today on.",
      Kind.INVALID),
  RULED_SO_ALREADY("The rule says so already.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  PublicationRefusal(String explanation, Kind kind) {
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
