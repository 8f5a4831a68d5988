package quorate.counting.outcome.notice;

import quorate.counting.outcome.rule.Words;

/** How a notice went out. */
public enum Channel {
  EMAIL,
  LETTER,
  BY_HAND;

  @Override
  public String toString() {
    return Words.key(this);
  }
}
