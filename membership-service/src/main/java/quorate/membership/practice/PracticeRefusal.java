package quorate.membership.practice;

import quorate.chassis.decide.Refusal;

/** Why something asked of a practice does not happen. */
public enum PracticeRefusal implements Refusal {
  PRACTICE_NOT_REGISTERED("The register has no such practice; import it first.", Kind.NOT_FOUND),
  PRACTICE_ALREADY_REGISTERED("The register has this practice already.", Kind.CONFLICT),
  PRACTICE_SAYS_SO_ALREADY("The register says so already.", Kind.CONFLICT),
  PRACTICE_CLOSES_BEFORE_IT_OPENS("A practice closes on or after the day it opens.", Kind.INVALID),
  PRACTICE_OPENED_ON_ANOTHER_DAY(
      "The register has another opening day; retract that first.", Kind.CONFLICT),
  PRACTICE_SAYS_NO_SUCH_THING(
      "The register says nothing of this kind from that day on; look it up in the history.",
      Kind.CONFLICT),
  PRACTICE_NEEDS_A_NAME(
      "A practice has a name and a postcode; state the right one first, then retract this.",
      Kind.CONFLICT),
  PRACTICE_IS_SUCCEEDED(
      "Another practice took over from it; its closure is part of that and stands.", Kind.CONFLICT),
  PRACTICE_NOT_IN_THAT_NETWORK(
      "On the last day named the practice is not in that network.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  PracticeRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
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
