package quorate.counting;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What a paper weighs, or a sum of such weights: an exact decimal, never negative. Two weights are
 * equal when their amounts are, however many decimals they were written with.
 */
public record Weight(BigDecimal amount) implements Comparable<Weight> {

  public static final Weight ZERO = new Weight(BigDecimal.ZERO);
  public static final Weight ONE = new Weight(BigDecimal.ONE);

  public Weight {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a weight is never negative: " + amount);
    }
    amount = amount.stripTrailingZeros();
  }

  /** Reads a decimal such as {@code 12.5}. */
  public static Weight of(String decimal) {
    return new Weight(new BigDecimal(decimal));
  }

  /** A whole number. */
  public static Weight of(long amount) {
    return new Weight(BigDecimal.valueOf(amount));
  }

  /** The sum; zero of none. */
  public static Weight sum(Stream<Weight> weights) {
    return weights.reduce(ZERO, Weight::plus);
  }

  public Weight plus(Weight other) {
    return new Weight(amount.add(other.amount));
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isLessThan(Weight other) {
    return compareTo(other) < 0;
  }

  public boolean isMoreThan(Weight other) {
    return compareTo(other) > 0;
  }

  /** Exactly half is not more than half. */
  public boolean isMoreThanHalfOf(Weight whole) {
    return plus(this).isMoreThan(whole);
  }

  @Override
  public int compareTo(Weight other) {
    return amount.compareTo(other.amount);
  }

  /** The decimal without exponent or trailing zeros. */
  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
