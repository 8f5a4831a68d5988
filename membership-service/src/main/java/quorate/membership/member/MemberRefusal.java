package quorate.membership.member;

import quorate.chassis.decide.Refusal;

/** Why something asked of a membership does not happen. */
public enum MemberRefusal implements Refusal {
  NO_SUCH_PRACTICE("The register has no such practice; import it first.", Kind.NOT_FOUND),
  PRACTICE_CLOSED("The practice is not open on that day.", Kind.CONFLICT),
  ALREADY_APPLIED("The practice has applied already.", Kind.CONFLICT),
  ALREADY_A_MEMBER("The practice is a member on that day.", Kind.CONFLICT),
  NOT_APPLIED("The practice has not applied.", Kind.CONFLICT),
  ADMITTED_BEFORE_APPLYING("Admission is on or after the day of application.", Kind.INVALID),
  NOT_THE_NEWEST_FACT(
      "This is not the newest thing recorded of the membership; take back what came after it first.",
      Kind.CONFLICT),
  NOT_A_MEMBER("The practice is not a member.", Kind.CONFLICT),
  LEAVES_BEFORE_JOINING("The last day is on or after the day of admission.", Kind.INVALID);

  private final String explanation;
  private final Kind kind;

  MemberRefusal(String explanation, Kind kind) {
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
