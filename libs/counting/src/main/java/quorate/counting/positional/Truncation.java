package quorate.counting.positional;

import java.util.Locale;

/** How Borda's count reads a paper that leaves candidates out. */
public enum Truncation {
  /** They share the places left, so each has their mean. */
  MEAN(
      "Narodytska and Walsh, The Computational Impact of Partial Votes on Strategic Voting (2014),"
          + " average score",
      "Those left out have the mean of the places left."),
  /** They have nothing; the paper's places are worth what they are on a full paper. */
  ZERO(
      "Baumeister, Faliszewski, Lang and Rothe, Campaigns for Lazy Voters: Truncated Ballots (2012)",
      "Those left out have nothing."),
  /** They have nothing, and the last of m ranked has one point: m, m-1 … 1. */
  MODIFIED(
      "Emerson, The original Borda count and partial voting, Social Choice and Welfare 40 (2013)",
      "A paper that ranks m gives m points to its first, down to one; those left out have"
          + " nothing.");

  private final String source;
  private final String text;

  Truncation(String source, String text) {
    this.source = source;
    this.text = text;
  }

  String source() {
    return source;
  }

  String text() {
    return text;
  }

  /** Its name as it stands in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
