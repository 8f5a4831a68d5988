package quorate.counting.stv;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.constraint.Fit;
import quorate.counting.sheet.RuleClause;

/** The clauses of one rule set, one for each way in which its stages end. */
record RuleBook(List<RuleClause> clauses) {

  /** The Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1. */
  static final RuleBook SCOTTISH =
      book(
          "SSI 2007/42 Sch 1 ",
          says(
              Step.SURPLUS,
              "rules 48-49",
              "The largest surplus is transferred: each paper at surplus times its value divided by"
                  + " the candidate's votes, to five decimal places, any remainder ignored."),
          says(
              Step.EXCLUSION,
              "rules 50-51",
              "Nobody has a surplus: the candidate with the fewest votes is excluded and every"
                  + " paper passes on at its value."),
          says(Step.SEATS_FILLED, "rule 47", "As many candidates as seats have reached the quota."),
          says(
              Step.LAST_VACANCIES,
              "rule 52",
              "As many candidates continue as vacancies remain: they are deemed elected."));

  /** The weighted inclusive Gregory method, as the PR Foundation's reference rule has it. */
  static final RuleBook WIGM =
      book(
          "WIGM reference rule (Proportional Representation Foundation) ",
          says(
              Step.SURPLUS,
              "B.3",
              "The largest surplus is transferred: each paper at surplus times its value divided by"
                  + " the candidate's votes, truncated to the decimals of the count."),
          says(
              Step.EXCLUSION,
              "B.4",
              "Nobody has a surplus: the candidate with the fewest votes is excluded and every"
                  + " paper passes on at its value."),
          says(Step.SEATS_FILLED, "B.1", "As many candidates as seats have reached the quota."),
          says(
              Step.LAST_VACANCIES,
              "C",
              "No more candidates continue than seats remain: they are elected."));

  /** Newland and Britton, How to Conduct an Election by the STV, 3rd edition 1997. */
  static final RuleBook ERS97 =
      book(
          "ERS97 ",
          says(
              Step.SURPLUS,
              "5.2.2-5.3",
              "The largest surplus is transferred from the batch that gave rise to it: surplus"
                  + " divided by the number of transferable papers, to two decimals, the remainder"
                  + " ignored."),
          says(
              Step.EXCLUSION,
              "5.2.5",
              "Surpluses are transferred or deferred: as many candidates as possible are excluded"
                  + " whose votes and the deferred surpluses do not exceed the vote of the next"
                  + " above."),
          says(
              Step.SUBSTAGE,
              "5.4.11",
              "The batch with the next lower transfer value is transferred."),
          says(Step.SEATS_FILLED, "5.5.2", "As many candidates as seats are deemed elected."),
          says(
              Step.LAST_VACANCIES,
              "5.5.1",
              "Only as many candidates as places unfilled would continue: they are deemed"
                  + " elected."));

  /** Gregory's method of 1880 in its plain form: last parcel, exact fractions. */
  static final RuleBook GREGORY =
      book(
          "Gregory method (last parcel) ",
          says(
              Step.SURPLUS,
              "surplus",
              "The largest surplus is transferred from the last parcel received: surplus divided by"
                  + " the transferable papers, exactly, never more than a paper's value."),
          says(
              Step.EXCLUSION,
              "exclusion",
              "Nobody has a surplus: the candidate with the fewest votes is excluded; papers pass"
                  + " on at their value, those of the highest value first."),
          says(Step.SUBSTAGE, "exclusion", "The papers of the next lower value are transferred."),
          says(Step.SEATS_FILLED, "quota", "As many candidates as seats have reached the quota."),
          says(
              Step.LAST_VACANCIES,
              "last vacancies",
              "No more candidates continue than seats remain: they are elected."));

  /** Hill, Wichmann and Woodall, Algorithm 123, Computer Journal 30 (1987). */
  static final RuleBook MEEK =
      book(
          "Meek reference rule (after Algorithm 123) ",
          says(
              Step.ELECTION,
              "B.2",
              "A candidate has reached the quota and keeps from now on only the part of each paper"
                  + " that makes the quota."),
          says(
              Step.EXCLUSION,
              "B.3",
              "The surplus has been passed on and nobody new reached the quota: the candidate with"
                  + " the fewest votes is excluded and keeps nothing."),
          says(Step.SEATS_FILLED, "B.1", "As many candidates as seats have reached the quota."),
          says(
              Step.LAST_VACANCIES,
              "C",
              "No more candidates continue than seats remain: they are elected."));

  RuleBook {
    clauses = List.copyOf(clauses);
  }

  private static RuleBook book(String source, RuleClause... clauses) {
    var all = new ArrayList<RuleClause>();
    for (var clause : clauses) {
      all.add(new RuleClause(clause.key(), source + clause.source(), clause.text()));
    }
    all.add(
        new RuleClause(
            Step.TIE.key(),
            source + "ties",
            "Candidates are level and no rule of this count chooses between them: the tie is"
                + " reported and the count stops."));
    all.add(
        new RuleClause(
            Step.DOOMED.key(),
            Fit.SOURCE,
            "Candidates who can no longer be elected with the constraints met are excluded at once,"
                + " and their papers pass on."));
    all.add(
        new RuleClause(
            Step.GUARDED.key(),
            Fit.SOURCE,
            "A candidate without whom the constraints could not be met is not excluded: of the"
                + " others, the one with the fewest votes is."));
    return new RuleBook(all);
  }

  private static RuleClause says(Step step, String where, String text) {
    return new RuleClause(step.key(), where, text);
  }

  RuleClause of(Step step) {
    return clauses.stream()
        .filter(clause -> clause.key().equals(step.key()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no clause for " + step));
  }
}
