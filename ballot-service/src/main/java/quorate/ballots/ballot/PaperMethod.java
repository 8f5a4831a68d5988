package quorate.ballots.ballot;

import java.util.Locale;
import quorate.counting.Method;

/** How a paper is marked, and thereby how it is counted. */
public enum PaperMethod {
  /** One option is chosen. */
  PLURALITY(Method.PLURALITY),
  /** Options are put in order of preference. */
  RANKED(Method.IRV);

  private final Method counting;

  PaperMethod(Method counting) {
    this.counting = counting;
  }

  /** The method by which the winner is found. */
  public Method counting() {
    return counting;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
