package quorate.counting.outcome.rule;

import quorate.counting.number.Exact;

/** Whether reaching the mark exactly is enough. */
public enum Reach {
  /** Exactly the mark fails. */
  MORE_THAN("more than"),
  /** Exactly the mark is enough. */
  AT_LEAST("at least");

  private final String words;

  Reach(String words) {
    this.words = words;
  }

  /** Whether {@code amount} reaches {@code mark}. */
  public boolean holds(Exact amount, Exact mark) {
    return this == AT_LEAST ? !amount.isLessThan(mark) : amount.isMoreThan(mark);
  }

  public String words() {
    return words;
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
