package quorate.ballots.electorate;

import java.util.Locale;

/** What becomes of a practice for which the basis has no figure; never silently 0. */
public enum WithoutFigure {
  /** It is left off the roll, with that reason. */
  EXCLUDED,
  /** Notice is refused, naming it. */
  REFUSED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
