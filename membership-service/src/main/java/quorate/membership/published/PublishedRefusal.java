package quorate.membership.published;

import quorate.chassis.decide.Refusal;

/** Why nothing is said to outsiders. */
public enum PublishedRefusal implements Refusal {
  KEPT_PRIVATE("The convener's rule does not publish it.", Kind.CONFLICT),
  SAID_ALREADY("All of it has been said.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  PublishedRefusal(String explanation, Kind kind) {
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
