package quorate.counting.outcome;

import quorate.counting.outcome.rule.Words;

/** What became of a question. */
public enum Verdict {
  PASSED("It is passed."),
  LOST("It is lost."),
  INQUORATE("There was no quorum: nothing is decided."),
  LAPSED("It was not passed in time: it has lapsed."),
  NOTICE_DOUBTFUL("The notice is doubtful: what the votes say cannot be relied on."),
  TIED("The votes are equal, and the tie is not broken.");

  private final String sentence;

  Verdict(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
