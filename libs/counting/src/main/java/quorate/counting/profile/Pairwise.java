package quorate.counting.profile;

/**
 * Every pair of candidates: the units of the papers that prefer one to the other. A ranked
 * candidate is preferred to one left out; candidates of equal rank, or both left out, are preferred
 * on neither side. Gaps do not matter.
 */
public final class Pairwise {

  private final long[][] units; // first what rank the row at all, then corrected pair by pair

  private Pairwise(int candidates) {
    this.units = new long[candidates][candidates];
  }

  /** Costs the square of the length of each preference list, and of the number of candidates. */
  public static Pairwise of(Profile profile) {
    int candidates = profile.candidates().size();
    var matrix = new Pairwise(candidates);
    var ranked = new long[candidates];
    for (int group = 0; group < profile.groups(); group++) {
      matrix.correct(profile, group, ranked);
    }
    for (int row = 0; row < candidates; row++) {
      for (int column = 0; column < candidates; column++) {
        matrix.units[row][column] += row == column ? 0 : ranked[row];
      }
    }
    return matrix;
  }

  private void correct(Profile profile, int group, long[] ranked) {
    long weight = profile.units(group);
    int rank = profile.start(group); // where the present rank begins
    for (int i = profile.start(group); i < profile.end(group); i++) {
      int candidate = profile.candidate(i);
      rank = profile.level(i) ? rank : i;
      ranked[candidate] += weight;
      for (int before = profile.start(group); before < i; before++) {
        int other = profile.candidate(before);
        units[candidate][other] -= weight;
        if (before >= rank) {
          units[other][candidate] -= weight;
        }
      }
    }
  }

  /** The units of the papers that prefer the first to the second. */
  public long units(int candidate, int against) {
    return units[candidate][against];
  }
}
