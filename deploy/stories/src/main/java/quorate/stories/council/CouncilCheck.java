package quorate.stories.council;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum CouncilCheck implements CheckName {
  SEAT_PER_LOCALITY("the council has a seat for each locality, and no other"),
  NO_GP_ON_THE_EXECUTIVE("a GP is not let onto the executive board, with the reason"),
  TRAINING_RECORDED("who sits in the council sits once their training is on record"),
  PLAN_ADOPTED("the council's decision under its item adopts the plan, and is in the register"),
  WITHIN_LINE_DRAWN("a decision of the executive within a line is drawn on it"),
  POUND_OVER_REFUSED("a pound over the line is refused, with what is left and the way on"),
  RESERVED_REFUSED("a levy, which is reserved to the council, is refused without permission"),
  LATER_INTEREST_REFUSED(
      "an executive appointee with a later-declared interest is suspended, and draws nothing"),
  URGENT_OVER_LIMIT_REFUSED("urgent action a penny over its limit is refused"),
  REQUEST_WAITS("a request for permission waits for the council's members, and for no executive"),
  CONDITION_OPEN_REFUSED("granted with a condition, nothing is drawn before that is met"),
  PERMISSION_DRAWN("once the condition is met the rest is drawn by the permission"),
  URGENT_RATIFIED("urgent action that the next meeting ratifies is ratified"),
  URGENT_LAPSED("what it does not ratify lapses, and is shown as not ratified"),
  ACCOUNTED("the council asks the executive to account for the line, and is answered"),
  BOUND("an opt-in decision binds those practices that opted in, and no other"),
  LINE_FROM_THE_BYTES("what was drawn on the line follows from the raw bytes of the log"),
  NOTHING_OUTSIDE("no plan, permission or urgent action is on the topic for outsiders"),
  AUDIT_HOLDS("the logs are whole and follow from the raw bytes of the topics");

  private final String sentence;

  CouncilCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
