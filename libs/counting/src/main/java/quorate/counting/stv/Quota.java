package quorate.counting.stv;

import quorate.counting.number.Exact;

/**
 * The Droop quota, from the valid vote divided by one more than the seats, to so many decimals.
 * {@code above}: the remainder is ignored and one unit of the last place added, always; otherwise
 * only where there is a remainder.
 */
public record Quota(int decimals, boolean above) {

  /** The whole number next above {@code valid / (seats + 1)}. */
  public static final Quota WHOLE = new Quota(0, true);

  Exact of(Exact valid, int seats) {
    Exact share = valid.over(Exact.of(seats + 1L));
    return above
        ? share.truncated(decimals).plus(Exact.units(1, decimals))
        : share.raised(decimals);
  }
}
