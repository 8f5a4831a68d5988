package quorate.counting.condorcet;

import quorate.counting.profile.Profile;

/**
 * Counts pairs in time that goes by the candidates whom papers rank, not by those who stand: one
 * left out loses to all whom the paper names, so what names the first, less what puts the second
 * above or level, prefers the first.
 */
final class PairwiseTally {

  private final Profile profile;
  private final int size;
  private final long[] named;
  private final long[][] above;
  private final long[][] level;
  private final int[] paper;
  private final int[] rankEnd; // of the position's rank

  PairwiseTally(Profile profile) {
    this.profile = profile;
    this.size = profile.candidates().size();
    this.named = new long[size];
    this.above = new long[size][size];
    this.level = new long[size][size];
    this.paper = new int[size];
    this.rankEnd = new int[size];
  }

  Pairwise count(Unranked unranked) {
    for (int group = 0; group < profile.groups(); group++) {
      add(read(group), profile.units(group));
    }
    var units = unranked == Unranked.LAST ? unrankedLast() : above;
    return new Pairwise(profile.candidates(), units, profile.decimals());
  }

  private int read(int group) {
    int start = profile.start(group);
    int length = profile.end(group) - start;
    for (int i = length - 1; i >= 0; i--) {
      paper[i] = profile.candidate(start + i);
      boolean last = i == length - 1 || !profile.level(start + i + 1);
      rankEnd[i] = last ? i + 1 : rankEnd[i + 1];
    }
    return length;
  }

  private void add(int length, long units) {
    for (int i = 0; i < length; i++) {
      int one = paper[i];
      named[one] += units;
      for (int j = i + 1; j < rankEnd[i]; j++) {
        level[one][paper[j]] += units;
        level[paper[j]][one] += units;
      }
      var row = above[one];
      for (int j = rankEnd[i]; j < length; j++) {
        row[paper[j]] += units;
      }
    }
  }

  private long[][] unrankedLast() {
    var units = new long[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < size; other++) {
        units[one][other] = one == other ? 0 : named[one] - above[other][one] - level[one][other];
      }
    }
    return units;
  }
}
