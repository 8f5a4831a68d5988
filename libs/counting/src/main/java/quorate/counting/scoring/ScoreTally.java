package quorate.counting.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import quorate.counting.number.Exact;
import quorate.counting.scoring.ScoreBox.Scores;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.SetAside;
import quorate.counting.sheet.SetAside.Reason;

/** The papers that a method counts, and what it asks of them. */
final class ScoreTally {

  private final ScoreBox box;
  private final ScoringMethod method;
  private final List<Scores> valid;
  private final List<SetAside> setAside = new ArrayList<>();

  ScoreTally(ScoreBox box, ScoringMethod method) {
    this.box = box;
    this.method = method;
    this.valid = box.papers().filter(paper -> fault(paper).isEmpty()).toList();
    for (var reason : Reason.values()) {
      setAside(reason, box.papers().filter(paper -> fault(paper).equals(Optional.of(reason))));
    }
  }

  private Optional<Reason> fault(Scores paper) {
    if (paper.blank()) {
      return Optional.of(Reason.BLANK);
    }
    if (!inRange(paper)) {
      return Optional.of(Reason.OUT_OF_RANGE);
    }
    boolean many = method instanceof Cumulative(int points) && sum(paper) > points;
    return many ? Optional.of(Reason.TOO_MANY_POINTS) : Optional.empty();
  }

  private long sum(Scores paper) {
    return Ranks.everyone(size()).stream().mapToLong(each -> score(paper, each)).sum();
  }

  private void setAside(Reason reason, Stream<Scores> papers) {
    var weight = weight(papers.toList());
    if (!weight.isZero()) {
      setAside.add(new SetAside(reason, weight));
    }
  }

  private boolean inRange(Scores paper) {
    return Arrays.stream(paper.marks())
        .filter(mark -> mark != ScoreBox.BLANK)
        .allMatch(mark -> mark >= method.lowest() && mark <= method.highest());
  }

  private Exact weight(List<Scores> papers) {
    return box.votes(papers.stream().mapToLong(Scores::units).sum());
  }

  int size() {
    return box.candidates().size();
  }

  Exact valid() {
    return weight(valid);
  }

  List<SetAside> setAside() {
    return setAside;
  }

  int score(Scores paper, int candidate) {
    return paper.or(candidate, method.lowest());
  }

  /** The sum of each candidate's scores. */
  List<Exact> totals() {
    var sums = new BigInteger[size()];
    Arrays.fill(sums, BigInteger.ZERO);
    var byScore = new long[method.highest() - method.lowest() + 1];
    for (int each = 0; each < sums.length; each++) {
      Arrays.fill(byScore, 0);
      for (var paper : valid) {
        byScore[score(paper, each) - method.lowest()] += paper.units();
      }
      for (int i = 0; i < byScore.length; i++) {
        var score = BigInteger.valueOf((long) i + method.lowest());
        sums[each] = sums[each].add(score.multiply(BigInteger.valueOf(byScore[i])));
      }
    }
    var unit = Exact.units(1, box.decimals());
    return Arrays.stream(sums).map(sum -> new Exact(sum, BigInteger.ONE).times(unit)).toList();
  }

  /** What the papers have to give together: their points or, by other methods, what they gave. */
  Exact whole() {
    return method instanceof Cumulative(int points)
        ? valid().times(Exact.of(points))
        : given(this::sum);
  }

  /** Points that papers could have given and did not, where there is a limit. */
  Exact unused() {
    return method instanceof Cumulative(int points)
        ? given(paper -> points - sum(paper))
        : Exact.ZERO;
  }

  private Exact given(ToLongFunction<Scores> points) {
    var sum = BigInteger.ZERO;
    for (var paper : valid) {
      var each = BigInteger.valueOf(points.applyAsLong(paper));
      sum = sum.add(each.multiply(BigInteger.valueOf(paper.units())));
    }
    return new Exact(sum, BigInteger.ONE).times(Exact.units(1, box.decimals()));
  }

  /** What the papers weigh that score the one higher than the other. */
  Exact preferring(int one, int other) {
    return weight(valid.stream().filter(paper -> score(paper, one) > score(paper, other)).toList());
  }

  /** What the papers weigh that give each candidate the highest score. */
  List<Exact> highest() {
    return Ranks.everyone(size()).stream()
        .map(
            each ->
                weight(
                    valid.stream()
                        .filter(paper -> score(paper, each) == method.highest())
                        .toList()))
        .toList();
  }
}
