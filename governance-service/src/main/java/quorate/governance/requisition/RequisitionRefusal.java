package quorate.governance.requisition;

import quorate.chassis.decide.Refusal;

/** Why something asked about a requisition was refused. */
public enum RequisitionRefusal implements Refusal {
  NO_SUCH_REQUISITION(Kind.NOT_FOUND, "There is no such requisition."),
  REQUIRED_ALREADY(Kind.CONFLICT, "The requisition is recorded already."),
  NOT_OF_MEMBERS(
      Kind.INVALID, "Members require a meeting of theirs: name a body that every member is of."),
  NOT_RECEIVED_YET(Kind.INVALID, "Name the day on which it was received, today or before."),
  TOO_FEW_REQUIRE_IT(Kind.CONFLICT, "Too few members require the meeting."),
  NOT_A_MEMBER(Kind.INVALID, "Name members that were on the roll on the day of its receipt."),
  TEXT_NEEDED(Kind.INVALID, "A requisition of such a resolution gives its text."),
  OF_ANOTHER_BODY(Kind.INVALID, "The requisition asks for a meeting of another body."),
  MET_ALREADY(Kind.CONFLICT, "A meeting that cites this requisition is called already.");

  private final Kind kind;
  private final String explanation;

  RequisitionRefusal(Kind kind, String explanation) {
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
