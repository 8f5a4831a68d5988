package quorate.counting.outcome.rule;

import java.math.RoundingMode;
import quorate.counting.number.Exact;

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

  /** The whole number that it becomes. */
  public Exact of(Exact votes) {
    return Exact.of(votes.decimal(0, mode));
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
