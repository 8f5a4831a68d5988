package quorate.ballots.results;

import quorate.chassis.decide.Refusal;

/** Why a result is not told. */
public enum ResultRefusal implements Refusal {
  NOT_DECLARED_YET("The result has not been declared."),
  NO_PAPERS("It was decided on a show of hands: there are no papers."),
  NO_SUCH_FILE(
      "BLT holds ranked papers, and those of one option; the papers of this ballot are marks, scores,"
          + " points, or yes and no. Ask for them as CSV, with Accept: text/csv.");

  private final String explanation;

  ResultRefusal(String explanation) {
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }
}
