package quorate.counting.condorcet;

import quorate.counting.profile.Profile;

/** Pairs counted on the papers that rank both candidates; others are on neither side. */
final class BothRanked {

  private BothRanked() {}

  /** The units that prefer the row to the column. */
  static long[][] count(Profile profile) {
    int size = profile.candidates().size();
    var units = new long[size][size];
    for (int group = 0; group < profile.groups(); group++) {
      int rank = profile.start(group); // where the present rank begins
      for (int i = rank; i < profile.end(group); i++) {
        rank = profile.level(i) ? rank : i;
        for (int above = profile.start(group); above < rank; above++) {
          units[profile.candidate(above)][profile.candidate(i)] += profile.units(group);
        }
      }
    }
    return units;
  }
}
