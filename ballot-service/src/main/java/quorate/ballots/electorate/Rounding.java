package quorate.ballots.electorate;

import java.math.RoundingMode;
import java.util.Locale;

/** How a part of a vote becomes whole. */
public enum Rounding {
  DOWN(RoundingMode.DOWN),
  UP(RoundingMode.UP),
  /** A half goes up. */
  HALF_UP(RoundingMode.HALF_UP),
  /** A half goes to the even neighbour. */
  HALF_EVEN(RoundingMode.HALF_EVEN);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  RoundingMode mode() {
    return mode;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
