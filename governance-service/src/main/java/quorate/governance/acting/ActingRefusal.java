package quorate.governance.acting;

import quorate.chassis.decide.Refusal;

/** Why somebody does not act in a body's name. */
public enum ActingRefusal implements Refusal {
  NO_SUCH_BODY(
      Kind.INVALID,
      "A body acts from its first day to its last: name one of this convener that is there today."),
  NOT_YOURSELF(
      Kind.FORBIDDEN, "Each acts by their own log-in; the secretary may enter it for them."),
  NOT_IN_THE_CHAIR(
      Kind.FORBIDDEN,
      "This is done by who holds the chair's seat of that body, by their own log-in, or by the"
          + " secretary."),
  SITS_NOT_THERE(
      Kind.FORBIDDEN,
      "This is done by who sits in that body, by their own log-in, or by the secretary."),
  HOLDS_NO_SEAT(Kind.CONFLICT, "They hold no seat of this body today: name somebody who does."),
  CONCERNED(Kind.CONFLICT, "Their interest in the subject keeps them from acting in it alone."),
  MAY_NOT_ACT(Kind.CONFLICT, "They may not sit in this body today: name somebody who may.");

  private final Kind kind;
  private final String explanation;

  ActingRefusal(Kind kind, String explanation) {
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
