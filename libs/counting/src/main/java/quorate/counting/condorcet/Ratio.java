package quorate.counting.condorcet;

import quorate.counting.number.Exact;

/**
 * A majority ratio such as 3:1; both numbers are 1 or more, else {@link IllegalArgumentException}.
 */
public record Ratio(long over, long under) {

  /** A plain majority. */
  public static final Ratio SIMPLE = new Ratio(1, 1);

  public Ratio {
    if (over < 1 || under < 1) {
      throw new IllegalArgumentException(
          "a majority ratio has whole numbers: " + over + ":" + under);
    }
  }

  /** Reads {@code 3:1}. */
  public static Ratio of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a majority ratio reads N:M: " + text);
    }
    return new Ratio(
        Long.parseLong(text.substring(0, colon).strip()),
        Long.parseLong(text.substring(colon + 1).strip()));
  }

  /** Whether the one side is more than the other, and at least this many times as much. */
  boolean isReachedBy(Exact preferred, Exact opposed) {
    var needed = opposed.times(Exact.of(over));
    return preferred.isMoreThan(opposed) && !preferred.times(Exact.of(under)).isLessThan(needed);
  }

  @Override
  public String toString() {
    return over + ":" + under;
  }
}
