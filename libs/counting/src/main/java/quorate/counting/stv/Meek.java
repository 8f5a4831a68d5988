package quorate.counting.stv;

import quorate.counting.tie.Ties;

/**
 * Meek's method: I. D. Hill, B. A. Wichmann and D. R. Woodall, Algorithm 123, Computer Journal 30
 * (1987), as the Proportional Representation Foundation's reference rule (and New Zealand's Local
 * Electoral Regulations 2001) fixes it: keep values and a paper's parts rounded up to {@code
 * decimals} (1 to 9; the reference has 9), found again until the surplus is below 10^-{@code omega}
 * (6) or no longer falls. All papers together must weigh less than 2^63 / 10^decimals units, else
 * {@link IllegalArgumentException}.
 */
public record Meek(int decimals, int omega) implements StvMethod {

  public Meek {
    if (decimals < 1 || decimals > 9 || omega < 0) {
      throw new IllegalArgumentException("1 to 9 decimals: " + decimals);
    }
  }

  /** With 9 decimals and a surplus below 0.000001. */
  public static Meek reference() {
    return new Meek(9, 6);
  }

  @Override
  public String name() {
    return "meek";
  }

  @Override
  public Ties ties() {
    return Ties.stand();
  }

  @Override
  public boolean gapsEnd() {
    return false;
  }
}
