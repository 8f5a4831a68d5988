package quorate.counting.outcome.rule;

import quorate.counting.number.Exact;

/**
 * Who must be there: qualifying persons by head, and voting rights of the first mark's weighting,
 * as a number and as a share of all entitled. All three must be reached; exactly reached is
 * reached.
 */
public record QuorumRule(
    int heads, Exact weight, Exact share, boolean soleMemberIsOne, Clause clause) {

  /** So many by head. */
  public static QuorumRule heads(int heads, Clause clause) {
    return new QuorumRule(heads, Exact.ZERO, Exact.ZERO, false, clause);
  }

  /** So much voting rights. */
  public static QuorumRule weight(Exact weight, Clause clause) {
    return new QuorumRule(0, weight, Exact.ZERO, false, clause);
  }

  /** Such a share of all voting rights. */
  public static QuorumRule share(Exact share, Clause clause) {
    return new QuorumRule(0, Exact.ZERO, share, false, clause);
  }

  /** Two qualifying persons, or the only member (s318). */
  public static QuorumRule ofMembersMeeting() {
    return new QuorumRule(
        2,
        Exact.ZERO,
        Exact.ZERO,
        true,
        Clause.act(
            "318",
            "Two qualifying persons are a quorum, but not two proxies or two representatives of"
                + " one member; a sole member is one."));
  }

  /** None is asked for. */
  public static QuorumRule none(Clause clause) {
    return heads(0, clause);
  }

  /** The heads needed among so many entitled. */
  public int headsNeeded(int entitled) {
    return soleMemberIsOne && entitled == 1 ? 1 : heads;
  }

  /** The voting rights needed among so much entitled. */
  public Exact weightNeeded(Exact entitled) {
    Exact part = share.times(entitled);
    return part.isMoreThan(weight) ? part : weight;
  }
}
