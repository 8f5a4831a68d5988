package quorate.counting.stv;

import java.util.Arrays;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak.Purpose;

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
  private List<Integer> tied = List.of();

  private MeekCount(Meek method, Profile profile, Progress progress) {
    this.method = method;
    this.progress = progress;
    this.round = new MeekRound(method, profile);
    this.keep = new long[profile.candidates().size()];
    this.elected = new boolean[keep.length];
    Arrays.fill(keep, round.one());
    this.log = new Log(progress, RuleBook.MEEK);
    this.valid = distribute(round.tree(progress.continuing(), elected));
    this.blank = profile.total().minus(valid);
  }

  static Counted count(Meek method, Profile profile, Progress progress) {
    var count = new MeekCount(method, profile, progress);
    while (count.goesOn()) {
      count.log.next();
    }
    return new Counted(count.blank, count.log.stages());
  }

  /** B.1 to B.3. */
  private boolean goesOn() {
    boolean found = iterate();
    log.tallied();
    if (!tied.isEmpty()) {
      return tie(tied);
    }
    if (progress.places() == 0) {
      return close(Step.SEATS_FILLED);
    }
    if (progress.ranked().size() <= progress.places()) {
      progress.ranked().forEach(progress::elect);
      return close(Step.LAST_VACANCIES);
    }
    var doomed = progress.guard().doomed();
    if (!doomed.isEmpty()) {
      return exclude(Step.DOOMED, doomed);
    }
    return found ? !close(Step.ELECTION) : excludeOne();
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
      int already = progress.elected().size();
      tied = progress.guard().elect(each -> !progress.votes(each).isLessThan(quota));
      progress.elected().forEach(each -> elected[each] = true);
      surplus = surplusOfElected();
      if (progress.elected().size() > already || !tied.isEmpty()) {
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
  private boolean excludeOne() {
    var ranked = progress.guard().excludable();
    var fewest = progress.votes(ranked.getLast()).plus(surplus);
    var level = ranked.stream().filter(each -> !progress.votes(each).isMoreThan(fewest)).toList();
    var chosen = progress.choose(level, Purpose.EXCLUSION);
    return chosen.isEmpty()
        ? tie(level)
        : exclude(progress.guard().exclusion(level.reversed()), List.of(chosen.getAsInt()));
  }

  private boolean exclude(Step step, List<Integer> out) {
    out.forEach(progress::exclude);
    out.forEach(each -> keep[each] = 0);
    log.exclusion(step, out, quota, quota);
    return true;
  }

  private boolean tie(List<Integer> level) {
    log.tie(level, quota, quota);
    return false;
  }
}
