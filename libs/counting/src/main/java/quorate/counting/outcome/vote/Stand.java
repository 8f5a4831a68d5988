package quorate.counting.outcome.vote;

import quorate.counting.Choice;
import quorate.counting.outcome.rule.Words;

/** How a vote was cast. */
public enum Stand {
  FOR,
  AGAINST,
  ABSTAIN,
  /** A paper that says nothing valid: it was handed in, and counts for nothing. */
  SPOILT;

  /** How a valid choice stands to the question; one among options only shows presence. */
  public static Stand of(Choice choice) {
    return switch (choice) {
      case Choice.Answer(var yes) -> yes ? FOR : AGAINST;
      case Choice.Spoil _ -> SPOILT;
      case Choice.Choose _,
          Choice.Mark _,
          Choice.Rank _,
          Choice.Level _,
          Choice.Score _,
          Choice.Abstain _ ->
          ABSTAIN;
    };
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
