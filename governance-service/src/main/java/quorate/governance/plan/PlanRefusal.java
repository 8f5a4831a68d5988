package quorate.governance.plan;

import quorate.chassis.decide.Refusal;

/** Why something asked of a business plan does not happen. */
public enum PlanRefusal implements Refusal {
  NO_SUCH_PLAN(Kind.NOT_FOUND, "There is no such business plan."),
  DRAFTED_ALREADY(Kind.CONFLICT, "This plan is drawn up already."),
  ONE_BODY_ALONE(
      Kind.INVALID, "An executive draws up the plan and another body owns it: name two."),
  NO_SUCH_EXECUTIVE(
      Kind.INVALID,
      "Name as executive a body of this convener that is there today, and in by who sits in it."),
  NO_SUCH_OWNER(Kind.INVALID, "Name as owner a body of this convener that is there today."),
  ENDS_BEFORE_IT_BEGINS(Kind.INVALID, "Its last day is before its first: name a later one."),
  LONGER_THAN_A_YEAR(
      Kind.INVALID, "A business plan is of a year at most: name an earlier last day."),
  LINE_NAMED_TWICE(Kind.INVALID, "Two lines have the same code: give each its own."),
  MATTER_NAMED_TWICE(Kind.INVALID, "A reserved matter is named twice: name each once."),
  OUTCOME_NAMED_TWICE(
      Kind.INVALID, "Two outcomes of a line have the same code: give each its own."),
  NOTHING_NEW(Kind.CONFLICT, "This is how the plan reads already."),
  BELOW_DRAWN(
      Kind.CONFLICT,
      "More than that was drawn already: leave the line at least what was drawn of it."),
  ADOPTED_ALREADY(Kind.CONFLICT, "The plan is adopted as it reads: revise it first."),
  ANOTHER_IS_ADOPTED(
      Kind.CONFLICT, "Another plan of these bodies is adopted for days of this one: replace it."),
  NO_PLAN_TO_REPLACE(
      Kind.INVALID,
      "Name a plan of the same executive and owner that is adopted for days of this one, or none."),
  PLAN_REPLACED(Kind.CONFLICT, "Another plan was adopted in the place of this one: use that one."),
  NOT_ADOPTED(Kind.CONFLICT, "The plan is not adopted: nothing is drawn on a draft."),
  NOT_IN_ITS_YEAR(Kind.CONFLICT, "The plan is of other days: draw on the plan of this year."),
  NO_SUCH_LINE(Kind.INVALID, "The plan as adopted has no such line: name one of its lines."),
  NO_SUCH_MATTER(
      Kind.INVALID, "The plan as adopted reserves no such matter: name one that it does."),
  NO_SUCH_OUTCOME(Kind.INVALID, "The line has no such outcome: name one of its outcomes."),
  NOTHING_TO_DRAW(Kind.INVALID, "A drawing takes a sum above nothing."),
  OVER_LINE(
      Kind.CONFLICT,
      "So much is not left on this line: draw less, or ask the owner for permission."),
  NOT_IN_THE_PLAN(
      Kind.CONFLICT,
      "What is not in the plan takes the permission of the owner: ask for it, then name " + "it."),
  RESERVED_MATTER(
      Kind.CONFLICT, "This matter is reserved to the owner: ask for its permission, then name it."),
  PERMISSION_NOT_NEEDED(
      Kind.CONFLICT,
      "The line has enough left: draw on it without the permission, which stays for what "
          + "has not."),
  OVER_DECISION(Kind.CONFLICT, "The decision was of a lesser sum: draw less, or decide anew."),
  DRAWN_ALREADY(Kind.CONFLICT, "This decision was drawn on this line already."),
  DONE_ALREADY(Kind.CONFLICT, "This was done by that decision already: decide anew."),
  NO_SUM_DECIDED(
      Kind.CONFLICT,
      "This decision tells no sum, and no more is drawn than was decided: enter what was decided"
          + " with its sum by POST /governance/api/v1/decisions, with the minute as its document"
          + " where a meeting decided it, and name that decision."),
  OF_ANOTHER_PLAN(
      Kind.CONFLICT,
      "This decision tells no sum and was used on another plan: decide anew for this one."),
  NOT_ITS_BODY(Kind.CONFLICT, "Only the executive and the owner of a plan act on it in urgency."),
  NO_SUCH_ACCOUNT(Kind.NOT_FOUND, "Nothing of the kind was asked of this plan."),
  DUE_DAY_HAS_PASSED(Kind.INVALID, "An answer is due today at the soonest: name a later day."),
  ANSWERED_ALREADY(Kind.CONFLICT, "This is answered already."),
  NOT_ANSWERED(Kind.CONFLICT, "There is no answer yet to find anything of."),
  FOUND_ALREADY(Kind.CONFLICT, "What was found of this answer stands: ask anew.");

  private final Kind kind;
  private final String explanation;

  PlanRefusal(Kind kind, String explanation) {
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
