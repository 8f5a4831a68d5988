package quorate.ballots.ballot;

import quorate.chassis.decide.Refusal;

/** Why a casting vote was refused. */
public enum CastingRefusal implements Refusal {
  NO_CASTING_VOTE("The rules of this ballot give nobody a casting vote.", Kind.CONFLICT),
  CHAIR_NOT_NAMED(
      "The notice does not say who takes the chair (proceedings.chair), so nobody is known to have the"
          + " casting vote.",
      Kind.CONFLICT),
  NOT_IN_THE_CHAIR(
      "Whoever the notice says takes the chair gives the casting vote.", Kind.FORBIDDEN),
  CHAIR_DOES_NOT_COUNT(
      "Who is not to be counted because of an interest has no casting vote (model articles, art"
          + " 13(2)).",
      Kind.CONFLICT),
  NOT_TIED(
      "The votes are not equal, so there is nothing for a casting vote to settle.", Kind.CONFLICT),
  CASTING_VOTE_GIVEN("The casting vote has been given, and stands.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  CastingRefusal(String explanation, Kind kind) {
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
