package quorate.counting.number;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TEN;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * An exact rational number in lowest terms, denominator positive; equal when the values are. Rounds
 * only where a rule says so: {@link #truncated} and {@link #raised}. Division by zero throws {@link
 * ArithmeticException}.
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

  public static final Exact ZERO = of(0);
  public static final Exact UNIT = of(1);

  public Exact {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger divisor = denominator.equals(ONE) ? ONE : numerator.gcd(denominator);
    divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
    if (!divisor.equals(ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** A whole number. */
  public static Exact of(long whole) {
    return new Exact(BigInteger.valueOf(whole), ONE);
  }

  /** A decimal, exactly. */
  public static Exact of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new Exact(decimal.unscaledValue(), TEN.pow(decimal.scale()))
        : new Exact(decimal.toBigIntegerExact(), ONE);
  }

  /** Reads a decimal such as {@code 906.60}. */
  public static Exact of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  /** {@code units} of the given decimal place: 125 units of 2 decimals are 1.25. */
  public static Exact units(long units, int decimals) {
    return new Exact(BigInteger.valueOf(units), TEN.pow(decimals));
  }

  /** The sum; zero of none. */
  public static Exact sum(Stream<Exact> numbers) {
    return numbers.reduce(ZERO, Exact::plus);
  }

  public Exact plus(Exact other) {
    if (denominator.equals(other.denominator)) {
      return new Exact(numerator.add(other.numerator), denominator);
    }
    var cross = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    return new Exact(cross, denominator.multiply(other.denominator));
  }

  public Exact minus(Exact other) {
    return plus(new Exact(other.numerator.negate(), other.denominator));
  }

  public Exact times(Exact other) {
    return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Exact over(Exact other) {
    return new Exact(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** To so many decimals, the remainder ignored (towards zero). */
  public Exact truncated(int decimals) {
    return of(decimal(decimals, RoundingMode.DOWN));
  }

  /** To so many decimals, any remainder counted as one more in the last place. */
  public Exact raised(int decimals) {
    return of(decimal(decimals, RoundingMode.UP));
  }

  /** As a decimal for showing, rounded as asked. */
  public BigDecimal decimal(int decimals, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isZero() {
    return signum() == 0;
  }

  public boolean isLessThan(Exact other) {
    return compareTo(other) < 0;
  }

  public boolean isMoreThan(Exact other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Exact other) {
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /**
   * The decimal without exponent or trailing zeros; a fraction such as {@code 1/3} if it has no
   * end.
   */
  @Override
  public String toString() {
    if (denominator.equals(ONE)) {
      return numerator.toString();
    }
    try {
      return new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString();
    } catch (ArithmeticException endless) {
      return numerator + "/" + denominator;
    }
  }
}
