package quorate.counting.profile;

import java.util.Collection;
import java.util.List;
import quorate.counting.number.Exact;

/**
 * Ranked votes, immutable: candidates by index, papers with equal preference lists as one group
 * with the sum of their weights, in whole units of {@code 10^-decimals()} votes. A group's
 * preferences are at the positions {@code start(g)} to {@code end(g) - 1}, the most preferred
 * first. The order of groups is that of the papers and means nothing.
 */
public final class Profile {

  static final int CANDIDATE = 0x3FFF;
  static final int LEVEL = 0x4000;
  static final int GAP = 0x8000;

  private final List<String> candidates;
  private final List<String> withdrawn;
  private final short[] marks;
  private final int[] starts;
  private final long[] weights;
  private final int decimals;
  private final long papers;

  Profile(
      List<String> candidates,
      List<String> withdrawn,
      short[] marks,
      int[] starts,
      long[] weights,
      int decimals,
      long papers) {
    this.candidates = List.copyOf(candidates);
    this.withdrawn = List.copyOf(withdrawn);
    this.marks = marks;
    this.starts = starts;
    this.weights = weights;
    this.decimals = decimals;
    this.papers = papers;
  }

  /** Those who stand, in the order of the paper. */
  public List<String> candidates() {
    return candidates;
  }

  /** Those whose names were taken out of every preference list. */
  public List<String> withdrawn() {
    return withdrawn;
  }

  /** How many different preference lists there are. */
  public int groups() {
    return weights.length;
  }

  /** How many papers, whatever they weigh. */
  public long papers() {
    return papers;
  }

  /** What the papers of the group weigh together, in units. */
  public long units(int group) {
    return weights[group];
  }

  /** Decimal places of a unit: 0 where all weights are whole numbers. */
  public int decimals() {
    return decimals;
  }

  /** Units as votes. */
  public Exact votes(long units) {
    return Exact.units(units, decimals);
  }

  /** What all papers weigh together. */
  public Exact total() {
    long sum = 0;
    for (long weight : weights) {
      sum += weight; // the builder saw to it that the sum fits
    }
    return votes(sum);
  }

  public int start(int group) {
    return starts[group];
  }

  public int end(int group) {
    return starts[group + 1];
  }

  /** The candidate's index at this position. */
  public int candidate(int position) {
    return marks[position] & CANDIDATE;
  }

  /** Whether this candidate has the same rank as the one at the position before. */
  public boolean level(int position) {
    return (marks[position] & LEVEL) != 0;
  }

  /** Whether the elector left out a rank between this preference and the one before. */
  public boolean gap(int position) {
    return (marks[position] & GAP) != 0;
  }

  /**
   * The same papers without these candidates, who are passed over wherever they stand. An unknown
   * name throws {@link IllegalArgumentException}.
   */
  public Profile without(Collection<String> names) {
    return new Withdrawal(this, names).profile();
  }
}
