package quorate.counting;

import java.util.Locale;

/** The rules that the steps of a count apply, one sentence each. */
public enum Clause {
  PLURALITY_MOST(
      "The option with the most votes wins; abstentions count for none (plurality, first past the"
          + " post)."),
  PLURALITY_LEVEL("The options with the most votes are level; the tie is reported, not broken."),
  RUNOFF_MAJORITY(
      "An option with more than half of the votes that still count for a standing option wins."),
  RUNOFF_FEWEST(
      "No option has more than half: the one with the fewest votes is eliminated, and its papers"
          + " count for the next standing option that they rank, or for none."),
  RUNOFF_FEWEST_TOGETHER(
      "The options with the fewest votes are level, and together they have fewer than the next"
          + " one: in whatever order, they would go before it, so they are eliminated together."),
  RUNOFF_LEVEL_AT_THE_BOTTOM(
      "The options with the fewest votes are level and their order could matter; the count stops,"
          + " and the tie is reported, not broken."),
  LEVEL_THROUGHOUT("All standing options are level; the tie is reported, not broken."),
  NOTHING_TO_COUNT("No valid paper prefers any option: nothing is decided.");

  private final String text;

  Clause(String text) {
    this.text = text;
  }

  /** The rule in a sentence. */
  public String text() {
    return text;
  }

  /** Its stable name in files and messages, as {@code runoff-majority}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
