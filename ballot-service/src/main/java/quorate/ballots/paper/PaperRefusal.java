package quorate.ballots.paper;

import quorate.chassis.decide.Refusal;

/** Why something asked of a paper was refused. */
public enum PaperRefusal implements Refusal {
  NO_SUCH_PAPER("There is no such paper.", Kind.NOT_FOUND),
  SIGNER_HAS_NO_MANDATE(
      "Whoever signed has no mandate to vote for this practice today; the register can tell who"
          + " has.",
      Kind.CONFLICT),
  RECEIVED_LATER_THAN_NOW("A paper is typed in after it was received.", Kind.INVALID),
  RECEIVED_BEFORE_NOTICE(
      "Nothing was put to the practices before the notice, so no paper on it can have been"
          + " received.",
      Kind.INVALID),
  RECEIVED_TOO_LATE("The paper was received after the time that the notice fixed.", Kind.CONFLICT),
  PAPER_WAITS(
      "A paper of this practice waits for its second person; have it keyed again, or withdrawn by who"
          + " entered it, first.",
      Kind.CONFLICT),
  PAPER_SETTLED(
      "The paper has been confirmed, disputed or withdrawn, or was not taken.", Kind.CONFLICT),
  SAME_PERSON(
      "Another person confirms a paper than entered it: ask a returning officer, the secretary or a"
          + " scrutineer.",
      Kind.FORBIDDEN),
  NOT_WHO_ENTERED(
      "Who entered a paper takes it back; have it keyed by a second person otherwise.",
      Kind.FORBIDDEN),
  PRACTICE_HAS_VOTED(
      "The practice has voted, and a paper does not silently take the place of that. It may change"
          + " its vote itself until the close.",
      Kind.CONFLICT),
  PAPER_DISPUTED(
      "What was keyed differs from what was entered: the paper is marked as disputed and is no"
          + " vote. Look at it together and enter it anew.",
      Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  PaperRefusal(String explanation, Kind kind) {
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
