package quorate.ballots.combined;

import quorate.chassis.decide.Refusal;

/** Why something asked of ballots that are held together was refused. */
public enum CombinedRefusal implements Refusal {
  NO_SUCH_COMBINED_BALLOTS("There are no such ballots held together.", Kind.NOT_FOUND),
  ALREADY_COMBINED("These ballots are held together already.", Kind.CONFLICT),
  TWO_QUESTIONS_NEEDED(
      "At least two questions are held together; draft one as a ballot by itself.", Kind.INVALID),
  NOT_HELD_TOGETHER("This ballot is not one of those that are held together.", Kind.INVALID),
  QUESTION_NAMED_TWICE("Each question is named once.", Kind.INVALID);

  private final String explanation;
  private final Kind kind;

  CombinedRefusal(String explanation, Kind kind) {
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
