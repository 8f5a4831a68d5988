package quorate.counting;

import java.util.Locale;
import quorate.counting.sheet.RuleClause;

/** The rules that the steps of a count for one seat apply, one sentence each. */
public enum Clause {
  PLURALITY_MOST(
      "First past the post",
      "The option with the most votes wins; abstentions count for none (plurality, first past the"
          + " post)."),
  PLURALITY_LEVEL(
      "First past the post",
      "The options with the most votes are level; the tie is reported, not broken."),
  PLURALITY_LEVEL_BROKEN(
      "First past the post",
      "The options with the most votes are level; the tie is broken by the rule that this count"
          + " has for ties."),
  YES_OR_NO(
      "One question, yes or no",
      "Yes and no are counted, abstentions for neither. Whether it passes is for the outcome rule"
          + " to say."),
  RUNOFF_MAJORITY(
      "Robert's Rules of Order, 12th edition, 45:62-69",
      "An option with more than half of the votes that still count for a standing option wins."),
  RUNOFF_FEWEST(
      "Robert's Rules of Order, 12th edition, 45:62-69",
      "No option has more than half: the one with the fewest votes is eliminated, and its papers"
          + " count for the next standing option that they rank, or for none."),
  RUNOFF_FEWEST_TOGETHER(
      "Maine rule 29-250 chapter 535 section 4",
      "The options with the fewest votes are level, and together they have fewer than the next"
          + " one: in whatever order, they would go before it, so they are eliminated together."),
  RUNOFF_LEVEL_AT_THE_BOTTOM(
      "Robert's Rules of Order, 12th edition, 45:62-69",
      "The options with the fewest votes are level and their order could matter; the count stops,"
          + " and the tie is reported, not broken."),
  RUNOFF_LEVEL_BROKEN(
      "Robert's Rules of Order, 12th edition, 45:62-69",
      "The options with the fewest votes are level; one is eliminated by the rule that this count"
          + " has for ties."),
  LEVEL_THROUGHOUT("Level", "All standing options are level; the tie is reported, not broken."),
  NOTHING_TO_COUNT("Nothing to count", "No valid paper prefers any option: nothing is decided."),
  CONSTRAINTS_UNMET(
      "The count's constraints",
      "With those who stand after withdrawals the constraints cannot be met: nobody is elected.");

  private final String source;
  private final String text;

  Clause(String source, String text) {
    this.source = source;
    this.text = text;
  }

  /** The rule in a sentence. */
  public String text() {
    return text;
  }

  /** With its source. */
  public RuleClause rule() {
    return new RuleClause(toString(), source, text);
  }

  /** Its stable name in files and messages, as {@code runoff-majority}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
