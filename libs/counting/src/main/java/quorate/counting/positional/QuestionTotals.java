package quorate.counting.positional;

import quorate.counting.number.Exact;

/**
 * One question's answers in heads and in weight. Whether it passes is for an outcome rule to say.
 */
public record QuestionTotals(
    String question, Share yes, Share no, Share abstain, Share unanswered) {

  /** Papers that said the same, and what they weigh together. */
  public record Share(long papers, Exact weight) {

    static final Share NONE = new Share(0, Exact.ZERO);

    Share plus(Share other) {
      return new Share(papers + other.papers, weight.plus(other.weight));
    }
  }

  /** Yes and no together: votes cast, as a majority of those voting is reckoned. */
  public Share voting() {
    return yes.plus(no);
  }

  /** All papers. */
  public Share all() {
    return voting().plus(abstain).plus(unanswered);
  }
}
