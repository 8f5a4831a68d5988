package quorate.governance.agreement;

import quorate.chassis.decide.Refusal;

/** Why something asked of an agreement does not happen. */
public enum AgreementRefusal implements Refusal {
  NO_SUCH_AGREEMENT(Kind.NOT_FOUND, "There is no such agreement."),
  ALREADY_MADE(Kind.CONFLICT, "This agreement has been entered already."),
  DATED_AHEAD(
      Kind.INVALID, "What is not signed yet is no agreement: name the document's real day."),
  PARTY_NAMED_TWICE(Kind.INVALID, "A party is named twice: name each once."),
  PARTNERS_OF_NO_PARTY(
      Kind.INVALID,
      "Partners decide for their own practice: name each practice that is a party, once."),
  ONE_PARTY_ALONE(Kind.INVALID, "An agreement has at least two parties."),
  ENDS_BEFORE_IT_BEGINS(Kind.INVALID, "Its last day is before its first: name a later one."),
  FENCES_WITHOUT_BUDGET(Kind.INVALID, "Money is ring-fenced within a budget: state the budget."),
  FENCES_EXCEED_BUDGET(Kind.INVALID, "More is ring-fenced than there is: raise the budget."),
  FENCES_OVERLAP(
      Kind.INVALID, "One ring-fence is within another: name the wider or the narrower subject."),
  BELOW_DRAWN(
      Kind.CONFLICT, "More than that has been decided on already: leave at least what was drawn."),
  NOT_BACKDATED(
      Kind.INVALID,
      "What was in force on past days has been relied on and stays so: name today or a later day."),
  ALREADY_ENDED(Kind.CONFLICT, "This agreement has an end already, on that day or before."),
  NOT_IN_FORCE(Kind.CONFLICT, "The agreement has not begun or is over: its money cannot be used."),
  NOT_A_PARTY(
      Kind.CONFLICT,
      "Only a party's decision takes of an agreement's money, or one for parties alone."),
  NO_BUDGET(Kind.CONFLICT, "This agreement has no budget: leave it out, or have it varied."),
  SUM_NEEDED(Kind.INVALID, "A decision that takes of an agreement's money states the sum."),
  RING_FENCED(
      Kind.CONFLICT,
      "Ring-fenced money is for its own subject: decide less, or have the agreement varied."),
  OVER_BUDGET(Kind.CONFLICT, "So much is not left: decide less, or have the agreement varied.");

  private final Kind kind;
  private final String explanation;

  AgreementRefusal(Kind kind, String explanation) {
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
