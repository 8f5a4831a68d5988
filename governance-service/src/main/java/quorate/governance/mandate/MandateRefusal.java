package quorate.governance.mandate;

import quorate.chassis.decide.Refusal;

/** Why something asked of a mandate does not happen. */
public enum MandateRefusal implements Refusal {
  NO_SUCH_MANDATE(Kind.NOT_FOUND, "There is no such mandate."),
  ALREADY_GRANTED(Kind.CONFLICT, "This mandate has been granted already."),
  HOLDER_IS_GIVER(Kind.INVALID, "Nobody needs a mandate of their own: name another holder."),
  NO_SUCH_HOLDER(Kind.INVALID, "Name a body of this convener, by its id."),
  FORM_NEEDS_ANOTHER_HOLDER(
      Kind.INVALID,
      "A forum or committee is a body, place or organisation, individual directors are persons, a"
          + " lead provider is an organisation, network or practice: name such a holder or another"
          + " form."),
  FORM_NEEDS_ANOTHER_GIVER(
      Kind.INVALID, "A practice or network gives a mandate; a body or organisation delegates."),
  SUBJECT_NAMED_TWICE(Kind.INVALID, "A subject is named twice: name each once."),
  CONDITION_NAMED_TWICE(Kind.INVALID, "Two conditions have the same code: give each its own."),
  ENDS_BEFORE_IT_BEGINS(Kind.INVALID, "Its last day is before its first: name a later one."),
  SUB_DELEGATION_NOT_ALLOWED(
      Kind.CONFLICT,
      "What was delegated is not handed on unless its terms say so (delegatus non potest"
          + " delegare): ask whoever gave it to vary it."),
  MORE_THAN_IS_HELD(
      Kind.INVALID, "Nobody hands on more than they hold: stay within the terms of that mandate."),
  BACK_TO_ITS_GIVER(
      Kind.CONFLICT,
      "Whoever this power came from has it: it is not handed back to them. Name another holder."),
  NOT_IN_FORCE(Kind.CONFLICT, "This mandate has not begun, is over, or was revoked."),
  NOT_BACKDATED(
      Kind.INVALID,
      "What was in force on past days has been relied on and stays so: name today or a later day."),
  BEFORE_ITS_DOCUMENT(
      Kind.INVALID, "Authority does not reach back before the document by which it is given."),
  ALREADY_REVOKED(Kind.CONFLICT, "This mandate has been revoked already."),
  NO_SUCH_CONDITION(
      Kind.INVALID, "The terms of that day have no such condition: name one of theirs."),
  CONDITION_OF_EACH_DECISION(
      Kind.INVALID, "This condition is met anew at each decision: state it with the decision."),
  ALREADY_MET(Kind.CONFLICT, "This condition is met already."),
  NOT_THE_HOLDER(
      Kind.FORBIDDEN,
      "The chair of the body that holds it does this; for any other holder the secretary."),
  NOT_THE_GIVER(
      Kind.FORBIDDEN,
      "Only who represents the giving practice in the register, on that day and in all matters,"
          + " speaks for it; the secretary may record its document.");

  private final Kind kind;
  private final String explanation;

  MandateRefusal(Kind kind, String explanation) {
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
