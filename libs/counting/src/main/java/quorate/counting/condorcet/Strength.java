package quorate.counting.condorcet;

import java.util.Comparator;
import java.util.Locale;
import quorate.counting.number.Exact;

/** What makes one defeat stronger than another (Schulze 2011, section 2.1). */
public enum Strength {
  /** More votes for the winner of the pair. */
  WINNING_VOTES,
  /**
   * More votes for the winner of the pair and, those being equal, fewer for its loser: as the
   * Debian constitution has it, and Eppley's MAM.
   */
  WINNING_VOTES_THEN_FEWER_AGAINST,
  /** A greater difference between the two. */
  MARGINS;

  Comparator<Defeat> weakestFirst() {
    return switch (this) {
      case WINNING_VOTES -> Comparator.comparingLong(Defeat::support);
      case WINNING_VOTES_THEN_FEWER_AGAINST ->
          Comparator.comparingLong(Defeat::support)
              .thenComparing(Comparator.comparingLong(Defeat::opposed).reversed());
      case MARGINS -> Comparator.comparingLong(Defeat::margin);
    };
  }

  /** The figure that is compared first. */
  Exact figure(Defeat defeat, int decimals) {
    return Exact.units(this == MARGINS ? defeat.margin() : defeat.support(), decimals);
  }

  /** Its name as it stands in files and messages, as {@code winning-votes}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
