package quorate.governance.register;

import quorate.chassis.decide.Refusal;

/** Why a decision is not entered. */
public enum RegisterRefusal implements Refusal {
  NO_SUCH_BODY_KNOWN(Kind.INVALID, "Name a body of this convener, or none."),
  NOT_EARLIER(Kind.INVALID, "A decision of an old minute book was taken before today."),
  ALREADY_RECORDED(Kind.CONFLICT, "This decision is in the register already."),
  GROUNDS_MISSING(
      Kind.UNAVAILABLE, "Not everything behind the decision has been heard yet: try again."),
  GROUNDS_DISAGREE(
      Kind.CONFLICT, "The declaration does not agree with the ballot, roll or notice behind it."),
  NOTHING_TO_ANNUL(Kind.CONFLICT, "No such decision is in the register."),
  ANNULLED_ALREADY(Kind.CONFLICT, "The result that made it has been annulled already."),
  PRINCIPAL_NAMED_TWICE(Kind.INVALID, "Each for whom it is decided is named once."),
  SHARES_DIFFER(
      Kind.INVALID,
      "The parts must add up to the sum: give each its part, or none of them and the sum alone."),
  DATED_AHEAD(Kind.INVALID, "A document of a day to come shows nothing yet: name its real day."),
  NOTHING_TO_SUPERSEDE(
      Kind.INVALID,
      "Only a decision under mandates that is in the register is superseded by another: name one."),
  NOT_ITS_DECIDER(
      Kind.CONFLICT, "Another took that decision: only whoever took it decides anew in its place."),
  STANDS_NO_MORE(
      Kind.CONFLICT, "That decision stands no more: name the one in its place, or none."),
  NO_SUCH_DECISION(Kind.INVALID, "No such decision is in the register."),
  CITED_ALREADY(
      Kind.CONFLICT,
      "This decision decides on something else: each is decided on by a motion of its own.");

  private final Kind kind;
  private final String explanation;

  RegisterRefusal(Kind kind, String explanation) {
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
