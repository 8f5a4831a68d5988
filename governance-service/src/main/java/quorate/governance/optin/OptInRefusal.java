package quorate.governance.optin;

import quorate.chassis.decide.Refusal;

/** Why something asked of an opt-in decision does not happen. */
public enum OptInRefusal implements Refusal {
  NO_SUCH_OPT_IN(Kind.NOT_FOUND, "There is no such opt-in decision."),
  ALREADY_PROPOSED(Kind.CONFLICT, "This has been proposed already."),
  ENDS_BEFORE_IT_BEGINS(Kind.INVALID, "Its last day has passed: name today or a later day."),
  OPT_IN_OVER(
      Kind.CONFLICT, "The last day for opting in has passed: ask for it to be proposed anew."),
  ALREADY_TAKEN(
      Kind.CONFLICT, "This has been decided: whom it binds stands, and it is not joined later."),
  ALREADY_OPTED_IN(Kind.CONFLICT, "This practice has opted in already."),
  NOT_FOR_ITS_DECIDER(
      Kind.FORBIDDEN,
      "For a body it is proposed and taken by somebody who sits in it and may act, by their own"
          + " log-in, or by the secretary; for any other decider by the secretary."),
  NOT_FOR_THIS_PRACTICE(
      Kind.FORBIDDEN,
      "Only who represents the practice in the register, on that day and in all matters, speaks"
          + " for it; the secretary may record its document."),
  NO_SUCH_PRACTICE(
      Kind.INVALID, "The register knows no such practice: name one by its code there."),
  SAID_BEFORE_IT_WAS_ASKED(
      Kind.INVALID,
      "This paper is older than the question: record the yes that the practice said to it."),
  NOBODY_OPTED_IN(Kind.CONFLICT, "No practice has opted in, so the decision would bind nobody."),
  TOO_MANY_PRACTICES(
      Kind.CONFLICT, "One decision binds 400 practices at most: propose it to each place.");

  private final Kind kind;
  private final String explanation;

  OptInRefusal(Kind kind, String explanation) {
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
