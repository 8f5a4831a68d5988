package quorate.ballots.turnout;

import quorate.chassis.decide.Refusal;

/** Why turnout is not told. */
public enum TurnoutRefusal implements Refusal {
  TURNOUT_NOT_SHOWN_YET(
      "The notice lets turnout be seen later: while the ballot is open, or after it closed.");

  private final String explanation;

  TurnoutRefusal(String explanation) {
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }
}
