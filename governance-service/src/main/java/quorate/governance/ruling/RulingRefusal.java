package quorate.governance.ruling;

import quorate.chassis.decide.Refusal;

/** Why something is not put to a body, or why what is named is not its decision on it. */
public enum RulingRefusal implements Refusal {
  ANOTHER_BODYS_MEETING(
      Kind.INVALID, "Name a meeting of the body that is to decide: this is none of its meetings."),
  NO_ITEM_TO_DECIDE(
      Kind.INVALID,
      "Name an item for decision that stands on the agenda of a meeting that is not over."),
  VOTED_ON_ALREADY(
      Kind.CONFLICT,
      "A motion under this item was put to the vote already, on what was before the meeting then:"
          + " put it under another item."),
  AWAITS_ITS_ENTRY(
      Kind.CONFLICT,
      "It was voted on where it was put: what was decided there is entered before it is changed or"
          + " put elsewhere."),
  NOT_THEIR_DECISION(
      Kind.INVALID,
      "Name a decision of the body whose decision it takes, by its id in the decision register."),
  URGENT_ACTION_ALONE(
      Kind.CONFLICT,
      "This is what persons did in urgency between meetings, and drawn with it: name a decision of"
          + " the body itself."),
  STANDS_NO_MORE(
      Kind.CONFLICT,
      "This decision was superseded, annulled or has lapsed: name the one in its place."),
  NOT_AT_A_MEETING(
      Kind.CONFLICT,
      "Somebody took this decision for the body: name the one on the motion that its meeting"
          + " carried."),
  NOT_PUT_YET(
      Kind.CONFLICT, "It was not put to a meeting as it stands now: put it under an item first."),
  ON_ANOTHER_ITEM(
      Kind.CONFLICT,
      "This was decided under another item than the one it was put under: name the decision on"
          + " that item."),
  NOT_CARRIED(
      Kind.CONFLICT,
      "This motion was not carried, or it only amended another: what is not carried changes"
          + " nothing."),
  NOT_DECIDED(
      Kind.CONFLICT, "Nothing was decided, for want of a quorum or otherwise: put it once more.");

  private final Kind kind;
  private final String explanation;

  RulingRefusal(Kind kind, String explanation) {
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
