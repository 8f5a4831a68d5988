package quorate.counting;

/** Why a contest does not accept a choice. */
public enum Fault {
  WRONG_KIND_OF_PAPER("The paper answers in another way than this contest asks."),
  UNKNOWN_OPTION("The paper names an option that does not stand."),
  OPTION_RANKED_TWICE("The paper ranks the same option more than once."),
  NOTHING_RANKED("The paper ranks no option.");

  private final String explanation;

  Fault(String explanation) {
    this.explanation = explanation;
  }

  /** One sentence for the elector. */
  public String explanation() {
    return explanation;
  }
}
