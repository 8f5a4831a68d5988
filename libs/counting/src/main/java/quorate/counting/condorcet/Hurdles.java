package quorate.counting.condorcet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import quorate.counting.sheet.Figure;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.RuleClause;
import quorate.counting.sheet.SheetStage;
import quorate.counting.sheet.StageDraft;

/** Drops options that miss their quorum or majority against the default option. */
final class Hurdles {

  private final BeatMatrix matrix;
  private final Optional<DefaultOption> rule;
  private final List<Hurdle> all;

  Hurdles(BeatMatrix matrix, Optional<DefaultOption> rule) {
    this.matrix = matrix;
    this.rule = rule;
    this.all = rule.map(this::against).orElse(List.of());
  }

  private List<Hurdle> against(DefaultOption fallback) {
    int against = matrix.candidates().indexOf(fallback.option());
    if (against < 0) {
      throw new IllegalArgumentException("the default option does not stand: " + fallback.option());
    }
    return Ranks.everyone(matrix.size()).stream()
        .filter(each -> each != against)
        .map(each -> hurdle(each, against, fallback))
        .toList();
  }

  private Hurdle hurdle(int each, int against, DefaultOption fallback) {
    var option = matrix.candidates().get(each);
    var preferred = matrix.votes(each, against);
    var opposed = matrix.votes(against, each);
    var ratio = fallback.majorityOf(option);
    return new Hurdle(
        option,
        preferred,
        opposed,
        ratio,
        !preferred.isLessThan(fallback.quorum()),
        ratio.isReachedBy(preferred, opposed));
  }

  List<Hurdle> all() {
    return all;
  }

  /** Those who are not dropped, by index. */
  List<Integer> left() {
    var dropped =
        all.stream()
            .filter(each -> !each.quorumMet() || !each.majorityMet())
            .map(Hurdle::option)
            .toList();
    return Ranks.everyone(matrix.size()).stream()
        .filter(each -> !dropped.contains(matrix.candidates().get(each)))
        .toList();
  }

  /** The default option's index among those left; -1 without one. */
  int defaultAmongLeft() {
    return rule.map(DefaultOption::option)
        .map(matrix.candidates()::indexOf)
        .map(left()::indexOf)
        .orElse(-1);
  }

  List<SheetStage> stages() {
    var stages = new ArrayList<SheetStage>();
    if (rule.isPresent() && rule.get().quorum().signum() > 0) {
      stages.add(stage(1, Clauses.QUORUM, all, Hurdle::quorumMet));
    }
    if (rule.isPresent()) {
      var quorate = all.stream().filter(Hurdle::quorumMet).toList();
      stages.add(stage(stages.size() + 1, Clauses.MAJORITY, quorate, Hurdle::majorityMet));
    }
    return stages;
  }

  private static SheetStage stage(
      int number, RuleClause clause, List<Hurdle> hurdles, Predicate<Hurdle> met) {
    var figures = hurdles.stream().map(each -> new Figure(each.option(), each.preferred()));
    var missed = hurdles.stream().filter(met.negate()).map(Hurdle::option);
    return new StageDraft(clause, figures.toList()).excluded(missed.toList()).number(number);
  }
}
