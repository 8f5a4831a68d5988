package quorate.ballots.vote;

import quorate.chassis.decide.Refusal;

/** Why something asked of a practice's vote was refused. */
public enum VoteRefusal implements Refusal {
  NO_MANDATE(
      "You have no mandate to vote for this practice today; the convener's secretary can tell who"
          + " has.",
      Kind.FORBIDDEN),
  NOT_ON_ROLL("This practice is not on the roll of this ballot.", Kind.CONFLICT),
  NOT_OPEN("The ballot is not open yet; its notice says when it opens.", Kind.CONFLICT),
  DECIDED_ON_HANDS(
      "The question was decided on a show of hands, and no poll was demanded: what the chair declared"
          + " is conclusive (Companies Act 2006 s320(1)).",
      Kind.CONFLICT),
  TOO_LATE("The ballot's closing time has passed.", Kind.CONFLICT),
  RESOLUTION_PASSED(
      "The resolution is passed: that was so the moment that enough had agreed (Companies Act 2006"
          + " s296(4)), and nothing can be added.",
      Kind.CONFLICT),
  RESOLUTION_LAPSED(
      "The period for agreeing to this resolution is over: an agreement after it is of no effect"
          + " (Companies Act 2006 s297(2)).",
      Kind.CONFLICT),
  AGREEMENT_STANDS(
      "This practice has agreed already, and an agreement cannot be revoked (Companies Act 2006"
          + " s296(3)).",
      Kind.CONFLICT),
  NOT_A_VALID_PAPER("The paper cannot be counted as it is.", Kind.INVALID),
  OPTION_WITHDRAWN(
      "All that this paper names was withdrawn; it would not be counted. Choose what stands.",
      Kind.INVALID),
  MEMBER_HAS_VOTED(
      "The practice has voted itself, which stands before its proxy's vote (model articles, art"
          + " 46(1)).",
      Kind.CONFLICT),
  ALREADY_ON_ROLL("This practice is on the roll already.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  VoteRefusal(String explanation, Kind kind) {
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
