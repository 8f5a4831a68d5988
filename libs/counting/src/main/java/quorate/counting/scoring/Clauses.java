package quorate.counting.scoring;

import quorate.counting.sheet.RuleClause;

/** The clauses of the scoring methods. */
final class Clauses {

  private static final String PROTOCOL = "STAR Voting, Official Tiebreaker Protocol, ";

  static final RuleClause APPROVAL =
      new RuleClause(
          "approval",
          "Brams and Fishburn, American Political Science Review 72 (1978)",
          "Each paper approves of as many candidates as it likes; the most approvals win.");
  static final RuleClause SCORE =
      new RuleClause(
          "score",
          "Score (range) voting, sums",
          "The highest sum of scores wins; a candidate left out has the lowest score.");
  static final RuleClause CUMULATIVE =
      new RuleClause(
          "cumulative",
          "Elementary Education Act 1870, section 29",
          "Each paper gives out its points as it likes, several to one candidate if it likes; the"
              + " most points win. Points not used are exhausted.");
  static final RuleClause SCORING =
      new RuleClause(
          "star-scoring",
          "STAR Voting Technical Specifications, scoring round",
          "The two with the highest sums of scores go to the runoff.");
  static final RuleClause RUNOFF =
      new RuleClause(
          "star-runoff",
          "STAR Voting Technical Specifications, automatic runoff",
          "Each paper counts for the finalist whom it scores higher, and for neither if it scores"
              + " both the same; the one with more is elected.");
  static final RuleClause ALONE =
      new RuleClause(
          "star-alone",
          "STAR Voting Technical Specifications, scoring round",
          "One candidate is left and is elected.");
  static final RuleClause HEAD_TO_HEAD =
      new RuleClause(
          "star-tie-head-to-head",
          PROTOCOL + "step 1",
          "Candidates tied in the scoring round are compared head to head, and those who lost the"
              + " most pairs do not go on before the others. The figure is the pairs lost.");
  static final RuleClause SCORED_HIGHER =
      new RuleClause(
          "star-tie-scored-higher",
          PROTOCOL + "step 2",
          "A tie in the runoff goes to the one with the higher sum of scores.");
  static final RuleClause MOST_FIVES =
      new RuleClause(
          "star-tie-most-fives",
          PROTOCOL + "step 3",
          "The tie goes to the one with the most scores of five; if that leaves a tie, those with"
              + " the fewest are out of it. The figure is the scores of five.");
  static final RuleClause TIE =
      new RuleClause(
          "star-tie",
          PROTOCOL + "step 4",
          "No earlier step decides: the tie is broken by lot, if the count has one, or it stands.");

  private Clauses() {}
}
