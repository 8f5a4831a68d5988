package quorate.counting.condorcet;

import quorate.counting.sheet.RuleClause;

/** The clauses of the Condorcet methods. */
final class Clauses {

  static final RuleClause SCHULZE =
      new RuleClause(
          "schulze",
          "Schulze, Social Choice and Welfare 36 (2011) 267-303, section 2.2",
          "One stands above another to whom the strongest path of defeats is stronger than the"
              + " strongest path back; a path is as strong as its weakest defeat. Above whom nobody"
              + " stands is first. The figure is how many one stands above.");
  static final RuleClause RANKED_PAIRS =
      new RuleClause(
          "ranked-pairs",
          "Tideman, Social Choice and Welfare 4 (1987) 185-206",
          "Defeats are locked in from the strongest on, unless those locked make a path the other"
              + " way. Above whom nobody stands is first. The figure is how many one stands"
              + " above.");
  static final RuleClause COPELAND =
      new RuleClause(
          "copeland",
          "Copeland 1951, as in Brams and Fishburn, Voting Procedures (2002) section 5.2",
          "A pair won is one point, a level pair half a point; the most points are first.");
  static final RuleClause MINIMAX =
      new RuleClause(
          "minimax",
          "Simpson 1969 and Kramer 1977, as in Schulze 2011, section 4.4",
          "The figure is one's strongest defeat, zero for none; the weakest such is first.");
  static final RuleClause QUORUM =
      new RuleClause(
          "default-quorum",
          "Debian constitution A.6.2",
          "An option that fewer than the quorum rank above the default option is dropped from"
              + " consideration. The figure is how much ranks it above.");
  static final RuleClause MAJORITY =
      new RuleClause(
          "default-majority",
          "Debian constitution A.6.3",
          "An option that does not defeat the default option by its majority ratio is dropped from"
              + " consideration. The figure is how much ranks it above.");

  private Clauses() {}
}
