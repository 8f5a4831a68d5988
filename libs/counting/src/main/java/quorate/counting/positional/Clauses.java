package quorate.counting.positional;

import quorate.counting.sheet.RuleClause;

/** The clauses of the positional methods. */
final class Clauses {

  static final RuleClause CHOOSING =
      new RuleClause(
          "most-votes",
          "Representation of the People Act 1983, Schedule 1, rules 18 and 47",
          "Each candidate whom a paper votes for has one vote of it; the most votes win. Votes not"
              + " used are exhausted.");
  static final RuleClause ROUND =
      new RuleClause(
          "two-round-first",
          "Constitution of France, article 7",
          "More than half of the valid votes is elected; otherwise the two with the most votes go"
              + " to a second round.");
  static final RuleClause SECOND =
      new RuleClause(
          "two-round-second",
          "Constitution of France, article 7",
          "The one with more votes is elected.");

  private Clauses() {}

  static RuleClause borda(Truncation truncation) {
    return new RuleClause(
        "borda-" + truncation,
        truncation.source(),
        "Of n candidates a paper gives n-1 points to its first, n-2 to its second and so on, level"
            + " ones the mean of their places. "
            + truncation.text());
  }
}
