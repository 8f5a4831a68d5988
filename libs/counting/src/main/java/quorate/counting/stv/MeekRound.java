package quorate.counting.stv;

import java.util.Arrays;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;

/**
 * Distributes all papers by the keep values, which are whole units of the method's last decimal.
 */
final class MeekRound {

  private final Profile profile;
  private final long one;
  private final int places;
  private final int[] ends;
  private final long[] votes;

  MeekRound(Meek method, Profile profile) {
    this.profile = profile;
    this.one = Exact.units(1, 0).times(power(method.decimals())).numerator().longValueExact();
    this.places = method.decimals() + profile.decimals();
    this.votes = new long[profile.candidates().size()];
    this.ends = Sorting.ends(profile, method.gapsEnd());
    if (profile.total().times(power(places)).isMoreThan(Exact.of(Long.MAX_VALUE))) {
      throw new IllegalArgumentException("too heavy for Meek's decimals: " + profile.total());
    }
  }

  private static Exact power(int places) {
    return Exact.UNIT.over(Exact.units(1, places));
  }

  /** A keep value of 1: all of what reaches the candidate. */
  long one() {
    return one;
  }

  MeekTree tree(boolean[] hopeful, boolean[] elected) {
    return new MeekTree(profile, ends, hopeful, elected);
  }

  /** Reference rule B.2.a: each candidate keeps a part of what reaches them, rounded up. */
  void distribute(MeekTree tree, long[] keep) {
    Arrays.fill(votes, 0);
    var rest = new long[tree.size()];
    rest[0] = one;
    for (int node = 1; node < rest.length; node++) {
      long reaches = rest[tree.parent(node)];
      int candidate = tree.candidate(node);
      long kept = (reaches * keep[candidate] + one - 1) / one;
      rest[node] = reaches - kept;
      votes[candidate] += kept * tree.through(node);
    }
  }

  Exact votes(int candidate) {
    return Exact.units(votes[candidate], places);
  }
}
