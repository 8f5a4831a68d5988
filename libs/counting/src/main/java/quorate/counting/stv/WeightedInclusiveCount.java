package quorate.counting.stv;

import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak.Purpose;

/**
 * Counts by weighted inclusive Gregory: surpluses before exclusions, all papers at each transfer.
 */
final class WeightedInclusiveCount {

  private final WeightedInclusiveGregory method;
  private final Progress progress;
  private final Piles piles;
  private final Log log;
  private final Exact quota;

  private WeightedInclusiveCount(
      WeightedInclusiveGregory method, Profile profile, Progress progress) {
    this.method = method;
    this.progress = progress;
    this.piles = new Piles(profile, progress, method.gapsEnd());
    this.log = new Log(progress, method.book());
    this.quota = method.quota().of(profile.total().minus(piles.blank()), progress.seats());
  }

  static Counted count(WeightedInclusiveGregory method, Profile profile, Progress progress) {
    var count = new WeightedInclusiveCount(method, profile, progress);
    do {
      count.log.tallied();
    } while (count.goesOn());
    return new Counted(count.piles.blank(), count.log.stages());
  }

  private boolean goesOn() {
    var tied = progress.guard().elect(each -> !progress.votes(each).isLessThan(quota));
    if (!tied.isEmpty()) {
      return tie(tied);
    }
    if (progress.places() == 0) {
      log.close(Step.SEATS_FILLED, quota, quota);
      return false;
    }
    var left = progress.ranked();
    if (left.size() <= progress.places()) {
      left.forEach(progress::elect);
      log.close(Step.LAST_VACANCIES, quota, quota);
      return false;
    }
    var doomed = progress.guard().doomed();
    if (!doomed.isEmpty()) {
      return exclude(Step.DOOMED, doomed);
    }
    var over = progress.largestSurplus(quota);
    return over.isEmpty() ? excludeOne(progress.lowest()) : transfer(over);
  }

  private boolean tie(List<Integer> tied) {
    log.tie(tied, quota, quota);
    return false;
  }

  private boolean transfer(List<Integer> over) {
    var chosen = progress.choose(over, Purpose.SURPLUS);
    if (chosen.isEmpty()) {
      return tie(over);
    }
    int from = chosen.getAsInt();
    log.surplus(from, quota, quota);
    log.next();
    var votes = progress.votes(from);
    var surplus = votes.minus(quota);
    var passed = Exact.ZERO;
    for (var pile : piles.take(from).entrySet()) {
      var value = surplus.times(pile.getKey()).over(votes).truncated(method.decimals());
      passed =
          passed.plus(piles.pass(List.of(from), piles.sort(pile.getValue()), value, true, log));
    }
    progress.lose(surplus.minus(passed));
    progress.votes(from, quota);
    return true;
  }

  private boolean excludeOne(List<Integer> lowest) {
    var chosen = progress.choose(lowest, Purpose.EXCLUSION);
    return chosen.isEmpty()
        ? tie(lowest)
        : exclude(progress.guard().exclusion(lowest), List.of(chosen.getAsInt()));
  }

  private boolean exclude(Step step, List<Integer> out) {
    out.forEach(progress::exclude);
    log.exclusion(step, out, quota, quota);
    log.next();
    out.forEach(this::passOn);
    return true;
  }

  private void passOn(int from) {
    for (var pile : piles.take(from).entrySet()) {
      progress.debit(
          from, piles.pass(List.of(from), piles.sort(pile.getValue()), pile.getKey(), true, log));
    }
  }
}
