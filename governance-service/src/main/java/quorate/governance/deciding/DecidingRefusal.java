package quorate.governance.deciding;

import quorate.chassis.decide.Refusal;

/** Why what is sent is not the decision of the party that it names. */
public enum DecidingRefusal implements Refusal {
  NO_SUCH_BODY(Kind.INVALID, "Name a body of this convener that is there today."),
  NOT_IN_ITS_SEAT(
      Kind.FORBIDDEN,
      "A body's decision is entered by somebody who sits in it and may act, by their own log-in, or"
          + " by the secretary."),
  NOT_ITS_REPRESENTATIVE(
      Kind.FORBIDDEN,
      "Only who represents the practice in the register, on that day and in all matters, decides"
          + " for it; the secretary may record its document."),
  DOCUMENT_NEEDED(
      Kind.FORBIDDEN,
      "What such a party decided is recorded by the secretary, from its document: send it.");

  private final Kind kind;
  private final String explanation;

  DecidingRefusal(Kind kind, String explanation) {
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
