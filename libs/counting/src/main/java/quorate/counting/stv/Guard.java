package quorate.counting.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import quorate.counting.constraint.Fit;
import quorate.counting.tie.TieBreak.Purpose;

/** Who of a count in hand can still be elected, and who may still be excluded. */
final class Guard {

  private final Progress progress;
  private final Fit fit;

  Guard(Progress progress, Fit fit) {
    this.progress = progress;
    this.fit = fit;
  }

  /** Those who continue and without whom the constraints can be met, the most votes first. */
  List<Integer> excludable() {
    var ranked = progress.ranked();
    var guarded = fit.guarded(progress.elected(), ranked);
    return ranked.stream().filter(each -> !guarded.contains(each)).toList();
  }

  /** How the exclusion of one of these is called: whether somebody lower is guarded. */
  Step exclusion(List<Integer> lowest) {
    boolean last =
        progress.votes(progress.ranked().getLast()).equals(progress.votes(lowest.getFirst()));
    return last ? Step.EXCLUSION : Step.GUARDED;
  }

  /** Those who continue and can no longer be elected. */
  List<Integer> doomed() {
    return fit.binds() ? fit.doomed(progress.elected(), progress.ranked()) : List.of();
  }

  boolean constrained() {
    return fit.binds();
  }

  /** Whether the constraints can be met when these are elected. */
  boolean mayElect(List<Integer> some) {
    if (!fit.binds()) {
      return true;
    }
    var all = new ArrayList<>(progress.elected());
    all.addAll(some);
    return fit.possible(all, without(some));
  }

  /** Whether the constraints can be met when these are excluded. */
  boolean mayExclude(List<Integer> some) {
    return !fit.binds() || fit.possible(progress.elected(), without(some));
  }

  private List<Integer> without(List<Integer> some) {
    return progress.ranked().stream().filter(each -> !some.contains(each)).toList();
  }

  /**
   * Elects those who have enough, the most votes first; under constraints one by one, as they fit.
   * Those left tied; empty when all is done.
   */
  List<Integer> elect(Predicate<Integer> enough) {
    if (!constrained()) {
      progress.ranked().stream().filter(enough).limit(progress.places()).forEach(progress::elect);
      return List.of();
    }
    while (progress.places() > 0) {
      var doomed = doomed();
      var able =
          progress.ranked().stream().filter(enough).filter(each -> !doomed.contains(each)).toList();
      var top = able.isEmpty() ? able : progress.level(able, progress.votes(able.getFirst()));
      var next =
          top.isEmpty() || mayElect(top)
              ? top
              : progress.choose(top, Purpose.ELECTION).stream().boxed().toList();
      if (next.isEmpty()) {
        return top;
      }
      next.forEach(progress::elect);
    }
    return List.of();
  }
}
