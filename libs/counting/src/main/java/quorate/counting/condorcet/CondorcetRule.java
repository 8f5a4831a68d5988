package quorate.counting.condorcet;

import java.util.Optional;

/** A Condorcet method, how papers are read and, where the rule asks, the default option. */
public record CondorcetRule(
    CondorcetMethod method, Unranked unranked, Optional<DefaultOption> defaultOption) {

  /** With candidates left out counted last, and no default option. */
  public static CondorcetRule of(CondorcetMethod method) {
    return new CondorcetRule(method, Unranked.LAST, Optional.empty());
  }

  /** The Debian way: constitution A.6, which drops the weakest defeats as Schulze's method does. */
  public static CondorcetRule debian(DefaultOption option) {
    return of(new Schulze(Strength.WINNING_VOTES_THEN_FEWER_AGAINST)).with(option);
  }

  /** The same with a default option. */
  public CondorcetRule with(DefaultOption option) {
    return new CondorcetRule(method, unranked, Optional.of(option));
  }
}
