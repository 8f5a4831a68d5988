package quorate.counting.stv;

import java.util.List;
import quorate.counting.number.Exact;

/**
 * The votes at one point of a count, by candidate's index; {@code exhausted} is the value of papers
 * that pass to nobody (non-transferable), {@code loss} what the fractions ignored so far add up to.
 */
public record Tally(List<Exact> votes, Exact exhausted, Exact loss) {

  public Tally {
    votes = List.copyOf(votes);
  }

  /** All of it: the valid vote, at every point of the count. */
  public Exact sum() {
    return Exact.sum(votes.stream()).plus(exhausted).plus(loss);
  }
}
