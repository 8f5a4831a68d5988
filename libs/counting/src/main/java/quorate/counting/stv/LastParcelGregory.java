package quorate.counting.stv;

import java.util.OptionalInt;
import quorate.counting.tie.TieRule;
import quorate.counting.tie.Ties;

/**
 * Gregory's method in its first form: a surplus passes on with the transferable papers of the last
 * parcel received, in so many decimals or exactly (empty). {@code deferring}: surpluses may be
 * deferred, several candidates excluded at once, the quota reduced until somebody is elected, and
 * the active vote elects.
 */
public record LastParcelGregory(
    String name, Quota quota, OptionalInt decimals, boolean gapsEnd, boolean deferring, Ties ties)
    implements StvMethod {

  /**
   * Newland and Britton, How to Conduct an Election by the STV, 3rd edition (ERS 1997), section 5.
   */
  public static LastParcelGregory ers97() {
    return new LastParcelGregory(
        "ers97", new Quota(2, false), OptionalInt.of(2), true, true, Ties.by(TieRule.FORWARDS));
  }

  /** Plain Gregory (J. B. Gregory, Melbourne 1880) with exact fractions and a whole Droop quota. */
  public static LastParcelGregory exact() {
    return new LastParcelGregory(
        "gregory", Quota.WHOLE, OptionalInt.empty(), false, false, Ties.stand());
  }

  RuleBook book() {
    return deferring ? RuleBook.ERS97 : RuleBook.GREGORY;
  }
}
