package quorate.ballots.ballot;

import java.util.Locale;
import java.util.Optional;
import quorate.counting.CountingRule;
import quorate.counting.Marking;
import quorate.counting.Method;

/** How a paper is marked; a counting rule beside it says how it is counted. */
public enum PaperMethod {
  /** One option is chosen. */
  PLURALITY(Marking.CHOOSE),
  /** Options are put in order of preference. */
  RANKED(Marking.RANK),
  /** Several options are marked. */
  MARKED(Marking.MARK),
  /** Options are put in order of preference, several level if one likes. */
  LEVELLED(Marking.LEVEL),
  /** Each option is given a score. */
  SCORED(Marking.SCORE),
  /** So many points are given out. */
  POINTS(Marking.SCORE),
  /** Yes or no: the first of two options is yes. */
  YES_NO(Marking.ANSWER);

  private final Marking marking;

  PaperMethod(Marking marking) {
    this.marking = marking;
  }

  /** How it was counted before papers named a rule; other papers always name one. */
  Optional<CountingRule> unsaid() {
    return switch (this) {
      case PLURALITY -> Optional.of(CountingRule.of(Method.PLURALITY));
      case RANKED -> Optional.of(CountingRule.of(Method.IRV));
      case YES_NO -> Optional.of(CountingRule.of(Method.YES_NO));
      case MARKED, LEVELLED, SCORED, POINTS -> Optional.empty();
    };
  }

  /** Whether papers marked like this are what the rule counts. */
  boolean suits(CountingRule rule) {
    boolean points = rule.method() == Method.CUMULATIVE;
    boolean strictly = this == RANKED && rule.marking() == Marking.LEVEL;
    return (marking == rule.marking() || strictly)
        && (marking != Marking.SCORE || points == (this == POINTS));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
