package quorate.ballots.hands;

import quorate.chassis.decide.Refusal;

/** Why something asked of a show of hands was refused. */
public enum HandsRefusal implements Refusal {
  NO_HANDS_HERE(
      "The notice of this ballot puts nothing to a show of hands; it is voted on as a poll.",
      Kind.CONFLICT),
  HANDS_COME_FIRST(
      "The question is put to a show of hands first; it opens as a poll once one is demanded.",
      Kind.CONFLICT),
  MEETING_NOT_STARTED("The meeting has not started.", Kind.CONFLICT),
  HAND_RAISED_TWICE(
      "On a show of hands each member present has one vote, and each proxy one (Companies Act 2006"
          + " s284(2), s285).",
      Kind.INVALID),
  NOT_ITS_PROXY(
      "A proxy raises a hand for practices that appointed that holder, and have not revoked it.",
      Kind.CONFLICT),
  NOT_AS_INSTRUCTED(
      "A proxy votes as each of its practices instructed (Companies Act 2006 s324A), and both ways"
          + " only if one instructed for and another against (s285(2)); for who instructed to"
          + " abstain, no hand is raised with the others.",
      Kind.CONFLICT),
  NOT_RECORDED("No hands have been recorded.", Kind.CONFLICT),
  HANDS_RECORDED_ANEW(
      "Another record of the hands stands; look at it, and name it by its number.", Kind.CONFLICT),
  POLL_WAS_DEMANDED(
      "A poll was demanded: it decides, and the hands count for nothing (Companies Act 2006"
          + " s320(3)).",
      Kind.CONFLICT),
  HANDS_DECLARED("The result on the hands has been declared.", Kind.CONFLICT),
  NO_POLL_HERE(
      "Nobody demands a poll of this question: at a board each director's hand is one vote (model"
          + " articles, art 7).",
      Kind.CONFLICT),
  TOO_LATE_FOR_A_POLL(
      "So near to the closing time of the notice that nobody could vote in a poll: a tenth of the"
          + " time from opening to closing must be left. The hands decide.",
      Kind.CONFLICT),
  PERSON_NOT_NAMED(
      "Name who is there for this practice: a quorum at a members' meeting is of persons, and one"
          + " of several practices is one (Companies Act 2006 s318).",
      Kind.INVALID),
  PERSON_HAS_NO_MANDATE(
      "Whoever is there for this practice has no mandate to vote for it today; the register can tell"
          + " who has.",
      Kind.CONFLICT),
  DEMAND_NOT_GOOD("The demand is not a good one.", Kind.CONFLICT),
  NOT_THE_CHAIR("The chair does that.", Kind.FORBIDDEN);

  private final String explanation;
  private final Kind kind;

  HandsRefusal(String explanation, Kind kind) {
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
