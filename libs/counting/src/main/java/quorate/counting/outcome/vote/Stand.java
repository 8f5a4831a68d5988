package quorate.counting.outcome.vote;

import quorate.counting.outcome.rule.Words;

/** How a vote was cast. */
public enum Stand {
  FOR,
  AGAINST,
  ABSTAIN,
  /** A paper that says nothing valid: it was handed in, and counts for nothing. */
  SPOILT;

  @Override
  public String toString() {
    return Words.key(this);
  }
}
