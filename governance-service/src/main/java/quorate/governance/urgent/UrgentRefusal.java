package quorate.governance.urgent;

import quorate.chassis.decide.Refusal;

/** Why something asked of an urgent action does not happen. */
public enum UrgentRefusal implements Refusal {
  NO_SUCH_URGENT_ACTION(Kind.NOT_FOUND, "There is no such urgent action."),
  TAKEN_ALREADY(Kind.CONFLICT, "This urgent action is taken already."),
  NO_SUCH_BODY_TO_ACT(Kind.INVALID, "Name a body of this convener that is there today."),
  NO_URGENT_ACTION(
      Kind.CONFLICT, "The terms of reference let nobody act between meetings: call a meeting."),
  MEETING_UNDER_WAY(Kind.CONFLICT, "A meeting of the body is under way: it decides itself."),
  TOO_FEW_ACT(Kind.CONFLICT, "Fewer act than the terms of reference ask for."),
  NAMED_TWICE(Kind.INVALID, "A person is named twice: name each once."),
  NOT_YOUR_ACTION(Kind.FORBIDDEN, "It is entered by one of those who act, or by the secretary."),
  NOT_OF_THOSE_NAMED(Kind.CONFLICT, "The terms of reference let others act between meetings."),
  SUM_NEEDED(Kind.INVALID, "Urgent action has a limit in pounds here: state the sum."),
  OVER_LIMIT(Kind.CONFLICT, "The sum is over the limit of urgent action: call a meeting."),
  LINE_WITHOUT_PLAN(Kind.INVALID, "A line is of a plan: name the plan too, or neither."),
  RATIFIED_ALREADY(Kind.CONFLICT, "The body has ratified this already."),
  URGENT_ACTION_LAPSED(
      Kind.CONFLICT,
      "It was not ratified in time and has lapsed: what was done stands as not ratified."),
  MEETING_NOT_OVER(
      Kind.CONFLICT, "It lapses when the next meeting of its body is over and did not ratify it.");

  private final Kind kind;
  private final String explanation;

  UrgentRefusal(Kind kind, String explanation) {
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
