package quorate.counting;

/** Why a contest does not accept a choice. */
public enum Fault {
  WRONG_KIND_OF_PAPER("The paper answers in another way than this contest asks."),
  UNKNOWN_OPTION("The paper names an option that does not stand."),
  OPTION_RANKED_TWICE("The paper ranks the same option more than once."),
  NOTHING_RANKED("The paper ranks no option."),
  OPTIONS_LEVEL("The paper gives several options the same place, which this contest does not ask."),
  OPTION_MARKED_TWICE("The paper marks the same option more than once."),
  NOTHING_MARKED("The paper marks no option."),
  TOO_MANY_MARKED("The paper marks more options than it has votes."),
  SCORE_OUT_OF_RANGE("The paper gives an option a number outside the range."),
  TOO_MANY_POINTS("The paper gives out more points than it has."),
  SPOILT("The paper was spoilt on purpose.");

  private final String explanation;

  Fault(String explanation) {
    this.explanation = explanation;
  }

  /** One sentence for the elector. */
  public String explanation() {
    return explanation;
  }
}
