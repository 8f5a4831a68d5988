package quorate.counting.stv;

import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.TieRule;

/** Who is deemed elected at a point of the count; section numbers are those of ERS97. */
final class Election {

  private final LastParcelGregory method;
  private final Progress progress;
  private final Exact valid;
  private Exact quota;
  private Exact threshold;

  Election(LastParcelGregory method, Progress progress, Exact valid) {
    this.method = method;
    this.progress = progress;
    this.valid = valid;
    this.quota = method.quota().of(valid, progress.seats());
    this.threshold = quota;
  }

  Exact quota() {
    return quota;
  }

  /** The vote that elects, where that is less than the quota. */
  Exact threshold() {
    return threshold;
  }

  /** What is above the quota of those elected. */
  Exact surpluses() {
    return Exact.sum(
        progress.elected().stream()
            .map(progress::votes)
            .filter(votes -> votes.isMoreThan(quota))
            .map(votes -> votes.minus(quota)));
  }

  /** Elects all who may be (5.1.7, 5.3.13, 5.4.9). */
  void hold() {
    if (method.deferring() && progress.elected().isEmpty()) {
      quota = method.quota().of(valid.minus(progress.exhausted()), progress.seats()); // 5.4.8
    }
    reckon();
    while (progress.places() > 0) {
      var top = top();
      if (top.isEmpty() || !isEnough(progress.votes(top.getFirst()))) {
        return;
      }
      top.forEach(progress::elect);
      reckon();
    }
  }

  private void reckon() {
    if (method.deferring() && progress.places() > 0) {
      var active = Exact.sum(progress.ranked().stream().map(progress::votes)).plus(waiting());
      threshold = active.over(Exact.of(progress.places() + 1L)).raised(2);
    } else if (!method.deferring()) {
      threshold = quota;
    }
  }

  // votes of those excluded that are still to be moved are active, as are surpluses
  private Exact waiting() {
    return surpluses().plus(progress.awaiting());
  }

  // where all papers have exhausted the quota may fall to nothing, which elects nobody
  private boolean isEnough(Exact votes) {
    return votes.signum() > 0 && (!votes.isLessThan(quota) || !votes.isLessThan(threshold));
  }

  /** The one with the most votes, or all level ones for whom there are places. */
  private List<Integer> top() {
    var doomed = progress.guard().doomed();
    var ranked = progress.ranked().stream().filter(each -> !doomed.contains(each)).toList();
    if (ranked.isEmpty()) {
      return ranked;
    }
    var most = progress.votes(ranked.getFirst());
    var level = ranked.stream().filter(each -> progress.votes(each).equals(most)).toList();
    if (level.size() <= progress.places() && progress.guard().mayElect(level)) {
      return level;
    }
    return progress.history(level, Purpose.ELECTION, TieRule.FORWARDS); // 5.6.2
  }
}
