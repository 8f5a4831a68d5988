package quorate.ballots.nomination;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows for one seat. Candidates of a contested one are in the order of its ballot, once it
 * is drafted; those of an unopposed one are elected when that is declared; {@code vacant} places
 * nobody stands for who could fill them.
 */
public record SettledSeat(
    String seat,
    Outcome outcome,
    List<UUID> candidates,
    @Nullable String vacant,
    @Nullable UUID ballot) {

  /** What the number of those who stand means for the places. */
  public enum Outcome {
    CONTESTED,
    UNOPPOSED,
    NOBODY_STANDS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public SettledSeat {
    candidates = List.copyOf(candidates);
  }

  /** Whether there will be a vote. */
  public boolean contested() {
    return outcome == Outcome.CONTESTED;
  }

  /** Whether the same stand in the same order. */
  boolean sameAs(SettledSeat other) {
    return outcome == other.outcome && candidates.equals(other.candidates);
  }
}
