package quorate.counting.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Ranks;

/**
 * Papers with a whole number for each candidate, immutable; equal papers stand once, with what they
 * weigh together in whole units of {@code 10^-decimals()} votes. A candidate left out has {@link
 * #BLANK}. Whether scores are in range is for the method to say.
 */
public final class ScoreBox {

  /** No mark. */
  public static final int BLANK = Integer.MIN_VALUE;

  private final List<String> candidates;
  private final List<String> withdrawn;
  private final List<Scores> papers;
  private final int decimals;

  ScoreBox(List<String> candidates, List<String> withdrawn, List<Scores> papers, int decimals) {
    this.candidates = List.copyOf(candidates);
    this.withdrawn = List.copyOf(withdrawn);
    this.papers = List.copyOf(papers);
    this.decimals = decimals;
  }

  /** Equal papers: the mark of each candidate by index, and their weight together in units. */
  static final class Scores {

    private final int[] marks;
    private final long units;

    Scores(int[] marks, long units) {
      this.marks = marks;
      this.units = units;
    }

    int[] marks() {
      return marks;
    }

    long units() {
      return units;
    }

    boolean blank() {
      return Arrays.stream(marks).allMatch(mark -> mark == BLANK);
    }

    /** The mark, or so much where there is none. */
    int or(int candidate, int without) {
      return marks[candidate] == BLANK ? without : marks[candidate];
    }
  }

  /** One point for every candidate whom a ranked paper names, in whatever order: approval. */
  public static ScoreBox approvals(Profile profile) {
    var papers = new ArrayList<Scores>();
    for (int group = 0; group < profile.groups(); group++) {
      var marks = new int[profile.candidates().size()];
      Arrays.fill(marks, BLANK);
      for (int i = profile.start(group); i < profile.end(group); i++) {
        marks[profile.candidate(i)] = 1;
      }
      papers.add(new Scores(marks, profile.units(group)));
    }
    return new ScoreBox(profile.candidates(), profile.withdrawn(), papers, profile.decimals());
  }

  /** Those who stand, in the order of the paper. */
  public List<String> candidates() {
    return candidates;
  }

  /** Those whose scores were taken out of every paper. */
  public List<String> withdrawn() {
    return withdrawn;
  }

  /** Decimal places of a unit. */
  public int decimals() {
    return decimals;
  }

  /** What all papers weigh together. */
  public Exact total() {
    return votes(papers.stream().mapToLong(Scores::units).sum());
  }

  Exact votes(long units) {
    return Exact.units(units, decimals);
  }

  Stream<Scores> papers() {
    return papers.stream();
  }

  /**
   * The same papers without these candidates. An unknown name throws {@link
   * IllegalArgumentException}.
   */
  public ScoreBox without(Collection<String> names) {
    if (!candidates.containsAll(new HashSet<>(names))) {
      throw new IllegalArgumentException("not all of these stand: " + names);
    }
    var kept =
        Ranks.everyone(candidates.size()).stream()
            .filter(each -> !names.contains(candidates.get(each)))
            .toList();
    var gone = new ArrayList<>(withdrawn);
    candidates.stream().filter(names::contains).forEach(gone::add);
    var fewer =
        papers.stream().map(paper -> new Scores(only(paper.marks(), kept), paper.units())).toList();
    return new ScoreBox(kept.stream().map(candidates::get).toList(), gone, fewer, decimals);
  }

  private static int[] only(int[] marks, List<Integer> kept) {
    return IntStream.range(0, kept.size()).map(i -> marks[kept.get(i)]).toArray();
  }
}
