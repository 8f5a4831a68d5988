package quorate.counting.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Builds a profile paper by paper: {@link #next}, {@link #level} and {@link #skip} mark the paper
 * in hand, {@link #paper} puts it in the box, {@link #discard} throws it away. Papers in the box
 * must weigh less than 2^62 units together; more throws {@link ArithmeticException}. Not
 * thread-safe.
 */
public final class ProfileBuilder {

  private final List<String> candidates;
  private final List<String> withdrawn;
  private final Groups groups = new Groups();
  private final short[] marks;
  private final long[] seen;
  private long serial = 1;
  private int length;
  private boolean repeats;
  private boolean skipped;
  private int decimals;
  private long total;
  private long papers;

  /** For candidates in the order of the paper, each once, at most 16,384. */
  public ProfileBuilder(List<String> candidates) {
    this(candidates, List.of(), 0);
  }

  ProfileBuilder(List<String> candidates, List<String> withdrawn, int decimals) {
    if (new HashSet<>(candidates).size() < candidates.size()
        || candidates.size() > Profile.CANDIDATE + 1) {
      throw new IllegalArgumentException("candidates stand once each: " + candidates);
    }
    this.candidates = List.copyOf(candidates);
    this.withdrawn = List.copyOf(withdrawn);
    this.decimals = decimals;
    this.marks = new short[candidates.size()];
    this.seen = new long[candidates.size()];
  }

  /** The next preference. */
  public void next(int candidate) {
    mark(candidate, 0);
  }

  /** A preference of the same rank as the one before. */
  public void level(int candidate) {
    mark(candidate, length == 0 ? 0 : Profile.LEVEL);
  }

  /** A rank left empty. */
  public void skip() {
    skipped = true;
  }

  /** Whether the paper in hand names a candidate twice; then it can only be discarded. */
  public boolean repeats() {
    return repeats;
  }

  private void mark(int candidate, int flags) {
    if (seen[candidate] == serial) {
      repeats = true;
      return;
    }
    seen[candidate] = serial;
    marks[length++] = (short) (candidate | flags | (skipped ? Profile.GAP : 0));
    skipped = false;
  }

  public void discard() {
    length = 0;
    repeats = false;
    skipped = false;
    serial++;
  }

  /** The paper in hand, with a whole number for its weight, never negative. */
  public void paper(long weight) {
    papers++;
    group(weight, 0);
  }

  /** The paper in hand, with a decimal for its weight, never negative. */
  public void paper(BigDecimal weight) {
    papers++;
    var plain = weight.stripTrailingZeros();
    int places = Math.max(0, plain.scale());
    group(plain.setScale(places).unscaledValue().longValueExact(), places);
  }

  /** So many papers more than were put in one by one. */
  void papers(long more) {
    papers += more;
  }

  void group(long weight, int places) {
    if (weight < 0 || repeats) {
      throw new IllegalArgumentException(repeats ? "a candidate twice" : "weight " + weight);
    }
    if (places > decimals) {
      groups.multiply(power(places - decimals));
      total = Math.multiplyExact(total, power(places - decimals));
      decimals = places;
    }
    long units = Math.multiplyExact(weight, power(decimals - places));
    total = Math.addExact(total, units);
    Math.addExact(total, total);
    groups.add(marks, length, units);
    discard();
  }

  private static long power(int places) {
    return BigDecimal.TEN.pow(places).longValueExact();
  }

  /** What has been put in so far. */
  public Profile build() {
    return new Profile(
        candidates, withdrawn, groups.marks(), groups.starts(), groups.weights(), decimals, papers);
  }

  @Override
  public String toString() {
    return papers + " papers, in hand " + Arrays.toString(Arrays.copyOf(marks, length));
  }
}
