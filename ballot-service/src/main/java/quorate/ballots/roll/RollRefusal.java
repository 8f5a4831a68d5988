package quorate.ballots.roll;

import quorate.chassis.decide.Refusal;

/** Why a roll is not shown. */
public enum RollRefusal implements Refusal {
  ROLL_NOT_FROZEN_YET("The roll is not frozen yet, so nothing can have changed since.");

  private final String explanation;

  RollRefusal(String explanation) {
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }
}
