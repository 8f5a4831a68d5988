package quorate.counting.stv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak.Purpose;

/** Counts by Gregory's last parcel; section numbers are those of ERS97. */
final class LastParcelCount {

  private final LastParcelGregory method;
  private final Progress progress;
  private final Piles piles;
  private final Log log;
  private final Election election;
  private final Profile profile;

  private LastParcelCount(LastParcelGregory method, Profile profile, Progress progress) {
    this.method = method;
    this.profile = profile;
    this.progress = progress;
    this.piles = new Piles(profile, progress, method.gapsEnd());
    this.log = new Log(progress, method.book());
    this.election = new Election(method, progress, profile.total().minus(piles.blank()));
  }

  static Counted count(LastParcelGregory method, Profile profile, Progress progress) {
    var count = new LastParcelCount(method, profile, progress);
    count.settle();
    boolean on;
    do {
      on = count.goesOn();
    } while (on);
    return new Counted(count.piles.blank(), count.log.stages());
  }

  private boolean goesOn() {
    if (progress.places() == 0) {
      return close(Step.SEATS_FILLED);
    }
    if (progress.ranked().size() <= progress.places()) {
      return fill(progress.ranked());
    }
    var doomed = progress.guard().doomed();
    if (!doomed.isEmpty()) {
      return exclude(Step.DOOMED, doomed);
    }
    var out = method.deferring() ? Batch.of(progress, election.surpluses()) : List.<Integer>of();
    var over = progress.largestSurplus(election.quota());
    if (!over.isEmpty() && out.isEmpty()) {
      return transfer(over);
    }
    return out.isEmpty() ? excludeOne(progress.lowest()) : exclude(Step.EXCLUSION, out);
  }

  private boolean close(Step step) {
    log.close(step, election.quota(), election.threshold());
    return false;
  }

  private boolean fill(List<Integer> remaining) {
    remaining.forEach(progress::elect);
    return close(Step.LAST_VACANCIES);
  }

  private boolean tie(List<Integer> tied) {
    log.tie(tied, election.quota(), election.threshold());
    return false;
  }

  private boolean transfer(List<Integer> over) {
    var chosen = progress.choose(over, Purpose.SURPLUS);
    if (chosen.isEmpty()) {
      return tie(over);
    }
    int from = chosen.getAsInt();
    log.surplus(from, election.quota(), election.threshold());
    log.next();
    var surplus = progress.votes(from).minus(election.quota());
    var parcel = piles.last(from);
    var sorted = piles.sort(parcel.papers());
    var papers = profile.votes(parcel.papers().units() - sorted.getLast().units());
    boolean reduced = papers.times(parcel.value()).isMoreThan(surplus);
    var value = reduced ? share(surplus, papers) : parcel.value();
    var rest = surplus.minus(piles.pass(List.of(from), sorted, value, false, log));
    progress.votes(from, election.quota());
    if (reduced) {
      progress.lose(rest); // 5.3.9, the neglected remainder
    } else {
      progress.exhaust(rest);
    }
    settle();
    return true;
  }

  private Exact share(Exact surplus, Exact papers) {
    var exact = surplus.over(papers);
    return method.decimals().isPresent() ? exact.truncated(method.decimals().getAsInt()) : exact;
  }

  private boolean excludeOne(List<Integer> lowest) {
    var chosen = progress.choose(lowest, Purpose.EXCLUSION);
    return chosen.isEmpty()
        ? tie(lowest)
        : exclude(progress.guard().exclusion(lowest), List.of(chosen.getAsInt()));
  }

  private boolean exclude(Step step, List<Integer> out) {
    var remaining = new ArrayList<>(progress.ranked());
    remaining.removeAll(out);
    out.forEach(progress::exclude);
    if (method.deferring() && remaining.size() <= progress.places()) {
      remaining.forEach(progress::elect); // 5.5.1: no papers move
      log.close(
          Step.LAST_VACANCIES, election.quota(), election.threshold(), List.of(), out, List.of());
      return false;
    }
    log.exclusion(step, out, election.quota(), election.threshold());
    log.next();
    transfer(out, byValue(out));
    return true;
  }

  /** 5.4.1: all papers of those excluded, by descending value. */
  private SortedMap<Exact, Map<Integer, Papers>> byValue(List<Integer> out) {
    var batches = new TreeMap<Exact, Map<Integer, Papers>>(Collections.reverseOrder());
    for (int from : out) {
      piles
          .take(from)
          .forEach(
              (value, papers) ->
                  batches.computeIfAbsent(value, each -> new TreeMap<>()).put(from, papers));
    }
    return batches;
  }

  /** 5.4.2 to 5.4.11, up to the last seat (5.5.2). */
  private void transfer(List<Integer> out, SortedMap<Exact, Map<Integer, Papers>> batches) {
    int number = 0;
    for (var batch : batches.entrySet()) {
      if (number > 0) {
        log.close(Step.SUBSTAGE, election.quota(), election.threshold());
      }
      log.substage(batches.size() == 1 ? 0 : ++number);
      transfer(out, batch.getKey(), batch.getValue());
      if (progress.places() == 0) {
        return;
      }
    }
    if (batches.isEmpty()) {
      settle();
    }
  }

  private void transfer(List<Integer> out, Exact value, Map<Integer, Papers> batch) {
    var together = new Papers();
    for (var each : batch.entrySet()) {
      together.addAll(each.getValue());
      progress.debit(each.getKey(), value.times(profile.votes(each.getValue().units())));
    }
    piles.pass(out, piles.sort(together), value, true, log);
    settle();
  }

  private void settle() {
    log.tallied();
    election.hold();
  }
}
