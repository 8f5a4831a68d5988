package quorate.counting.stv;

import quorate.counting.tie.TieRule;
import quorate.counting.tie.Ties;

/**
 * Weighted inclusive Gregory: a surplus passes on with all papers of the candidate, each at surplus
 * × its value / votes, truncated per paper to so many decimals.
 */
public record WeightedInclusiveGregory(
    String name, Quota quota, int decimals, boolean gapsEnd, Ties ties) implements StvMethod {

  /** The Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, rules 45-52. */
  public static WeightedInclusiveGregory scottish() {
    return new WeightedInclusiveGregory(
        "scottish-stv", Quota.WHOLE, 5, true, Ties.by(TieRule.BACKWARDS));
  }

  /**
   * The reference rule of the Proportional Representation Foundation without its optional batches,
   * quota and values to so many decimals (the reference has 4).
   */
  public static WeightedInclusiveGregory wigm(int decimals) {
    return new WeightedInclusiveGregory(
        "wigm", new Quota(decimals, true), decimals, false, Ties.stand());
  }

  RuleBook book() {
    return name.equals("scottish-stv") ? RuleBook.SCOTTISH : RuleBook.WIGM;
  }
}
