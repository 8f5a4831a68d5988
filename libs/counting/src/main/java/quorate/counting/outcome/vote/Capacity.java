package quorate.counting.outcome.vote;

import quorate.counting.outcome.rule.Words;

/** In what capacity a person is present or votes. */
public enum Capacity {
  /** A member in person. */
  MEMBER,
  PROXY,
  CORPORATE_REPRESENTATIVE,
  /** Under a power of attorney: as if the member were there. */
  ATTORNEY;

  @Override
  public String toString() {
    return Words.key(this);
  }
}
