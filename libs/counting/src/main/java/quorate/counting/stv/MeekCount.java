package quorate.counting.stv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.Ties;

/** Counts by Meek's method; letters are those of the reference rule. */
final class MeekCount {

  private final Meek method;
  private final Progress progress;
  private final MeekRound round;
  private final Log log;
  private final Exact valid;
  private final Exact blank;
  private final boolean[] elected;
  private final long[] keep;
  private Exact quota = Exact.ZERO;
  private Exact surplus = Exact.ZERO;

  private MeekCount(Meek method, Profile profile, int seats, Ties ties) {
    this.method = method;
    this.progress = new Progress(profile, seats, ties);
    this.round = new MeekRound(method, profile);
    this.keep = new long[profile.candidates().size()];
    this.elected = new boolean[keep.length];
    Arrays.fill(keep, round.one());
    this.log = new Log(progress, RuleBook.MEEK);
    this.valid = distribute(round.tree(progress.continuing(), elected));
    this.blank = profile.total().minus(valid);
  }

  static Counted count(Meek method, Profile profile, int seats, Ties ties) {
    var count = new MeekCount(method, profile, seats, ties);
    while (count.goesOn()) {
      count.log.next();
    }
    return new Counted(count.blank, count.log.stages());
  }

  /** B.1 to B.3. */
  private boolean goesOn() {
    boolean found = iterate();
    log.tallied();
    if (progress.places() == 0) {
      return close(Step.SEATS_FILLED);
    }
    if (progress.ranked().size() <= progress.places()) {
      progress.ranked().forEach(progress::elect);
      return close(Step.LAST_VACANCIES);
    }
    return found ? !close(Step.ELECTION) : exclude();
  }

  private boolean close(Step step) {
    log.close(step, quota, quota);
    return false;
  }

  /** B.2: whether somebody reached the quota, or else the surplus has been passed on. */
  private boolean iterate() {
    var tree = round.tree(progress.continuing(), elected);
    var limit = Exact.units(1, method.omega());
    for (boolean first = true; ; first = false) {
      var before = surplus;
      progress.exhausted(valid.minus(distribute(tree)));
      var reached =
          progress.ranked().stream()
              .filter(each -> !progress.votes(each).isLessThan(quota))
              .limit(progress.places())
              .toList();
      reached.forEach(this::elect);
      surplus = surplusOfElected();
      if (!reached.isEmpty()) {
        return true;
      }
      if (surplus.isLessThan(limit) || (!first && !surplus.isLessThan(before))) {
        return false;
      }
      progress.elected().forEach(this::lower);
    }
  }

  private Exact distribute(MeekTree tree) {
    round.distribute(tree, keep);
    var sum = Exact.ZERO;
    for (int each = 0; each < keep.length; each++) {
      progress.votes(each, round.votes(each));
      sum = sum.plus(round.votes(each));
    }
    quota = new Quota(method.decimals(), true).of(sum, progress.seats());
    return sum;
  }

  private void elect(int candidate) {
    progress.elect(candidate);
    elected[candidate] = true;
  }

  private Exact surplusOfElected() {
    var over = progress.elected().stream().map(each -> progress.votes(each).minus(quota));
    var sum = Exact.sum(over);
    return sum.signum() < 0 ? Exact.ZERO : sum;
  }

  /** B.2.f. */
  private void lower(int candidate) {
    int decimals = method.decimals();
    var part = Exact.units(keep[candidate], decimals).times(quota).raised(decimals);
    var lowered = part.over(progress.votes(candidate)).raised(decimals);
    keep[candidate] =
        Math.min(round.one(), lowered.times(Exact.of(round.one())).numerator().longValueExact());
  }

  /** B.3: those within the surplus that is left of the fewest votes are level. */
  private boolean exclude() {
    var ranked = progress.ranked();
    var fewest = progress.votes(ranked.getLast()).plus(surplus);
    var level = ranked.stream().filter(each -> !progress.votes(each).isMoreThan(fewest)).toList();
    var chosen = progress.choose(level, Purpose.EXCLUSION);
    if (chosen.isEmpty()) {
      log.tie(level, quota, quota);
      return false;
    }
    int out = chosen.getAsInt();
    progress.exclude(out);
    keep[out] = 0;
    log.exclusion(new ArrayList<>(List.of(out)), quota, quota);
    return true;
  }
}
