package quorate.counting.stv;

import java.util.EnumMap;
import java.util.Map;

/** The clauses of one rule set. */
enum RuleBook {
  /** The Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1. */
  SCOTTISH("SSI 2007/42 Sch 1 ") {
    @Override
    void write() {
      clause(
          Step.SURPLUS,
          "rules 48-49",
          "The largest surplus is transferred: each paper at surplus times its value divided by the"
              + " candidate's votes, to five decimal places, any remainder ignored.");
      clause(
          Step.EXCLUSION,
          "rule 50",
          "Nobody has a surplus: the candidate with the fewest votes is excluded and every paper"
              + " passes on at its value.");
      clause(Step.SEATS_FILLED, "rule 47", "As many candidates as seats have reached the quota.");
      clause(
          Step.LAST_VACANCIES,
          "rule 52",
          "As many candidates continue as vacancies remain: they are deemed elected.");
    }
  },
  /** The weighted inclusive Gregory method, as the PR Foundation's reference rule has it. */
  WIGM("WIGM reference rule (Proportional Representation Foundation) ") {
    @Override
    void write() {
      clause(
          Step.SURPLUS,
          "B.3",
          "The largest surplus is transferred: each paper at surplus times its value divided by the"
              + " candidate's votes, truncated to the decimals of the count.");
      clause(
          Step.EXCLUSION,
          "B.4",
          "Nobody has a surplus: the candidate with the fewest votes is excluded and every paper"
              + " passes on at its value.");
      clause(Step.SEATS_FILLED, "B.1", "As many candidates as seats have reached the quota.");
      clause(
          Step.LAST_VACANCIES,
          "C",
          "No more candidates continue than seats remain: they are elected.");
    }
  },
  /** Newland and Britton, How to Conduct an Election by the STV, 3rd edition 1997. */
  ERS97("ERS97 ") {
    @Override
    void write() {
      clause(
          Step.SURPLUS,
          "5.2.2-5.3",
          "The largest surplus is transferred from the batch that gave rise to it: surplus divided"
              + " by the number of transferable papers, to two decimals, the remainder ignored.");
      clause(
          Step.EXCLUSION,
          "5.2.5",
          "Surpluses are transferred or deferred: as many candidates as possible are excluded whose"
              + " votes and the deferred surpluses do not exceed the vote of the next above.");
      clause(
          Step.SUBSTAGE, "5.4.11", "The batch with the next lower transfer value is transferred.");
      clause(Step.SEATS_FILLED, "5.5.2", "As many candidates as seats are deemed elected.");
      clause(
          Step.LAST_VACANCIES,
          "5.5.1",
          "Only as many candidates as places unfilled would continue: they are deemed elected.");
    }
  },
  /** Gregory's method of 1880 in its plain form: last parcel, exact fractions. */
  GREGORY("Gregory method (last parcel) ") {
    @Override
    void write() {
      clause(
          Step.SURPLUS,
          "surplus",
          "The largest surplus is transferred from the last parcel received: surplus divided by the"
              + " transferable papers, exactly, never more than a paper's value.");
      clause(
          Step.EXCLUSION,
          "exclusion",
          "Nobody has a surplus: the candidate with the fewest votes is excluded; papers pass on at"
              + " their value, those of the highest value first.");
      clause(Step.SUBSTAGE, "exclusion", "The papers of the next lower value are transferred.");
      clause(Step.SEATS_FILLED, "quota", "As many candidates as seats have reached the quota.");
      clause(
          Step.LAST_VACANCIES,
          "last vacancies",
          "No more candidates continue than seats remain: they are elected.");
    }
  },
  /** Hill, Wichmann and Woodall, Algorithm 123, Computer Journal 30 (1987). */
  MEEK("Meek reference rule (after Algorithm 123) ") {
    @Override
    void write() {
      clause(
          Step.CONVERGED,
          "B.2",
          "The keep values of those elected make their votes and the quota meet; somebody reached"
              + " the quota, and the values are found anew.");
      clause(
          Step.EXCLUSION,
          "B.3",
          "The surplus has been passed on and nobody new reached the quota: the candidate with the"
              + " fewest votes is excluded and keeps nothing.");
      clause(Step.SEATS_FILLED, "B.1", "As many candidates as seats have reached the quota.");
      clause(
          Step.LAST_VACANCIES,
          "C",
          "No more candidates continue than seats remain: they are elected.");
    }
  };

  private final String source;
  private final Map<Step, RuleClause> clauses = new EnumMap<>(Step.class);

  RuleBook(String source) {
    this.source = source;
    clause(
        Step.TIE,
        "ties",
        "Candidates are level and no rule of this count chooses between them: the tie is reported"
            + " and the count stops.");
    write();
  }

  abstract void write();

  void clause(Step step, String where, String text) {
    clauses.put(step, new RuleClause(step.key(), source + where, text));
  }

  RuleClause of(Step step) {
    var clause = clauses.get(step);
    if (clause == null) {
      throw new IllegalArgumentException(this + " has no clause for " + step);
    }
    return clause;
  }
}
