package quorate.counting.positional;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;

/** What each candidate has of the papers: weights by candidate and by twice the points. */
final class BordaPoints {

  private final Profile profile;
  private final Truncation truncation;
  private final int size;
  private final long[][] weights; // at twice the points; for those left out, at their mean
  private BigInteger given = BigInteger.ZERO; // in units, twice

  BordaPoints(Profile profile, Truncation truncation) {
    this.profile = profile;
    this.truncation = truncation;
    this.size = profile.candidates().size();
    this.weights = new long[size][2 * size + 1];
    for (int group = 0; group < profile.groups(); group++) {
      if (profile.start(group) < profile.end(group)) {
        add(group);
      }
    }
  }

  private void add(int group) {
    int start = profile.start(group);
    int end = profile.end(group);
    int ranked = end - start;
    int best = truncation == Truncation.MODIFIED ? ranked : size - 1;
    long units = profile.units(group);
    for (int from = start; from < end; ) {
      int to = from + 1;
      while (to < end && profile.level(to)) {
        to++;
      }
      int twice = 2 * best - (from - start) - (to - 1 - start); // first and last place together
      for (int i = from; i < to; i++) {
        weights[profile.candidate(i)][twice] += units;
      }
      from = to;
    }
    if (truncation == Truncation.MEAN && ranked < size) {
      leftOut(start, end, units);
    }
    given = given.add(twiceOf(ranked).multiply(BigInteger.valueOf(units)));
  }

  private void leftOut(int start, int end, long units) {
    var out = new boolean[size];
    Arrays.fill(out, true);
    for (int i = start; i < end; i++) {
      out[profile.candidate(i)] = false;
    }
    for (int each = 0; each < size; each++) {
      weights[each][size - 1 - (end - start)] += out[each] ? units : 0;
    }
  }

  // twice the points that a paper with so many ranked gives out
  private BigInteger twiceOf(int ranked) {
    long places =
        switch (truncation) {
          case MEAN -> (long) size * (size - 1);
          case ZERO -> (long) ranked * (2L * size - 1 - ranked);
          case MODIFIED -> (long) ranked * (ranked + 1L);
        };
    return BigInteger.valueOf(places);
  }

  /** Points by candidate's index. */
  List<Exact> points() {
    return Arrays.stream(weights).map(this::points).toList();
  }

  private Exact points(long[] byTwice) {
    var sum = BigInteger.ZERO;
    for (int twice = 1; twice < byTwice.length; twice++) {
      sum = sum.add(BigInteger.valueOf(byTwice[twice]).multiply(BigInteger.valueOf(twice)));
    }
    return halfOf(sum);
  }

  /** What all papers give out together, by their number of candidates ranked. */
  Exact given() {
    return halfOf(given);
  }

  private Exact halfOf(BigInteger units) {
    return new Exact(units, BigInteger.TWO).times(Exact.units(1, profile.decimals()));
  }
}
