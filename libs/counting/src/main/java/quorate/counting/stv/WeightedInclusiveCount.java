package quorate.counting.stv;

import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.Ties;

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
      WeightedInclusiveGregory method, Profile profile, int seats, Ties ties) {
    this.method = method;
    this.progress = new Progress(profile, seats, ties);
    this.piles = new Piles(profile, progress, method.gapsEnd());
    this.log = new Log(progress, method.book());
    this.quota = method.quota().of(profile.total().minus(piles.blank()), seats);
  }

  static Counted count(WeightedInclusiveGregory method, Profile profile, int seats, Ties ties) {
    var count = new WeightedInclusiveCount(method, profile, seats, ties);
    do {
      count.log.tallied();
    } while (count.goesOn());
    return new Counted(count.piles.blank(), count.log.stages());
  }

  private boolean goesOn() {
    progress.ranked().stream()
        .filter(each -> !progress.votes(each).isLessThan(quota))
        .limit(progress.places())
        .forEach(progress::elect);
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
    var over = progress.largestSurplus(quota);
    return over.isEmpty() ? exclude(progress.lowest()) : transfer(over);
  }

  private boolean transfer(List<Integer> over) {
    var chosen = progress.choose(over, Purpose.SURPLUS);
    if (chosen.isEmpty()) {
      log.tie(over, quota, quota);
      return false;
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

  private boolean exclude(List<Integer> lowest) {
    var chosen = progress.choose(lowest, Purpose.EXCLUSION);
    if (chosen.isEmpty()) {
      log.tie(lowest, quota, quota);
      return false;
    }
    int from = chosen.getAsInt();
    progress.exclude(from);
    log.exclusion(List.of(from), quota, quota);
    log.next();
    for (var pile : piles.take(from).entrySet()) {
      progress.debit(
          from, piles.pass(List.of(from), piles.sort(pile.getValue()), pile.getKey(), true, log));
    }
    return true;
  }
}
