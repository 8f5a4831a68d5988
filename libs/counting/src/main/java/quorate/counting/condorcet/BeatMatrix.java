package quorate.counting.condorcet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.number.Exact;
import quorate.counting.profile.Pairwise;
import quorate.counting.profile.Profile;

/**
 * Every candidate against every other, by index: what the papers weigh that prefer the first to the
 * second, in whole units of {@code 10^-decimals()} votes. Immutable. BeatMatrix comparison and the
 * candidate who beats each other are Condorcet's (Essai sur l'application de l'analyse, 1785).
 */
public final class BeatMatrix {

  private final List<String> candidates;
  private final long[][] units;
  private final int decimals;

  BeatMatrix(List<String> candidates, long[][] units, int decimals) {
    this.candidates = List.copyOf(candidates);
    this.units = units;
    this.decimals = decimals;
  }

  /** Counts any ranked votes head to head. */
  public static BeatMatrix of(Profile profile, Unranked unranked) {
    var units = unranked == Unranked.LAST ? unrankedLast(profile) : BothRanked.count(profile);
    return new BeatMatrix(profile.candidates(), units, profile.decimals());
  }

  private static long[][] unrankedLast(Profile profile) {
    var pairs = Pairwise.of(profile);
    var units = new long[profile.candidates().size()][profile.candidates().size()];
    for (int one = 0; one < units.length; one++) {
      for (int other = 0; other < units.length; other++) {
        units[one][other] = pairs.units(one, other);
      }
    }
    return units;
  }

  /** In the order of the paper. */
  public List<String> candidates() {
    return candidates;
  }

  public int size() {
    return candidates.size();
  }

  /** Decimal places of a unit. */
  public int decimals() {
    return decimals;
  }

  /** What the papers weigh that prefer the first to the second, in units. */
  public long units(int first, int second) {
    return units[first][second];
  }

  /** What the papers weigh that prefer the first to the second. */
  public Exact votes(int first, int second) {
    return Exact.units(units[first][second], decimals);
  }

  /** Whether more prefer the first to the second than the second to the first. */
  public boolean beats(int first, int second) {
    return units[first][second] > units[second][first];
  }

  /** Whether this candidate beats each other one; of a single candidate nothing is said. */
  public boolean beatsEach(String candidate) {
    int one = candidates.indexOf(candidate);
    return one >= 0
        && size() > 1
        && IntStream.range(0, size()).allMatch(other -> other == one || beats(one, other));
  }

  /** The candidate who beats each other one, if there is one. */
  public Optional<String> condorcetWinner() {
    return candidates.stream().filter(this::beatsEach).findFirst();
  }

  /** The matrix row by row; zero against oneself. */
  public List<List<Exact>> rows() {
    return Arrays.stream(units)
        .map(row -> Arrays.stream(row).mapToObj(each -> Exact.units(each, decimals)).toList())
        .toList();
  }

  /** The same papers between these candidates alone, in this order. */
  BeatMatrix among(List<Integer> some) {
    var kept = new long[some.size()][some.size()];
    for (int i = 0; i < kept.length; i++) {
      for (int j = 0; j < kept.length; j++) {
        kept[i][j] = units[some.get(i)][some.get(j)];
      }
    }
    return new BeatMatrix(some.stream().map(candidates::get).toList(), kept, decimals);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BeatMatrix that
        && candidates.equals(that.candidates)
        && decimals == that.decimals
        && Arrays.deepEquals(units, that.units);
  }

  @Override
  public int hashCode() {
    return candidates.hashCode() * 31 + Arrays.deepHashCode(units);
  }

  @Override
  public String toString() {
    return candidates + " " + Arrays.deepToString(units);
  }
}
