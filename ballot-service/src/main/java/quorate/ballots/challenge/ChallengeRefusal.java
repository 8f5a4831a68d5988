package quorate.ballots.challenge;

import quorate.chassis.decide.Refusal;

/** Why something asked of a challenge was refused. */
public enum ChallengeRefusal implements Refusal {
  NO_SUCH_CHALLENGE("There is no such challenge.", Kind.NOT_FOUND),
  NO_STANDING(
      "A ballot is challenged by a representative for a practice on its roll (or, about the roll,"
          + " for one left off it), by who answers for an option, or by a scrutineer.",
      Kind.FORBIDDEN),
  CHALLENGED_ALREADY(
      "You have an open challenge on this ground; it is judged before another is lodged.",
      Kind.CONFLICT),
  CHALLENGE_PERIOD_OVER(
      "The challenge period that the notice fixed has ended; the result stands.", Kind.CONFLICT),
  ANSWERED_ALREADY("The returning officer has answered.", Kind.CONFLICT),
  NOT_ANSWERED_YET(
      "The returning officer is heard first, until the answer period has ended.", Kind.CONFLICT),
  JUDGED_ALREADY("The challenge has been judged.", Kind.CONFLICT),
  NOT_A_JUDGE(
      "A challenge is judged by a scrutineer, or by whom the notice names for it.", Kind.FORBIDDEN),
  JUDGE_IN_THEIR_OWN_CAUSE(
      "Who conducted the ballot, or lodged the challenge, cannot judge it.", Kind.FORBIDDEN),
  NOTHING_TO_COUNT_AGAIN(
      "The ballot has not been counted, or was decided on hands, which were seen once.",
      Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  ChallengeRefusal(String explanation, Kind kind) {
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
