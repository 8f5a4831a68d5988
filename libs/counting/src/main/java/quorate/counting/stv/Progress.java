package quorate.counting.stv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import quorate.counting.constraint.Constraints;
import quorate.counting.constraint.Fit;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.TieBreak;
import quorate.counting.tie.TieBreak.Purpose;
import quorate.counting.tie.TieRule;
import quorate.counting.tie.Ties;

/** A count in hand: who continues, with how many votes, and all tallies so far. */
final class Progress {

  private final Profile profile;
  private final int seats;
  private final Ties ties;
  private final Exact[] votes;
  private final boolean[] continuing;
  private final List<Integer> elected = new ArrayList<>();
  private final List<List<Exact>> tallies = new ArrayList<>();
  private final List<TieBreak> broken = new ArrayList<>();
  private Exact exhausted = Exact.ZERO;
  private Exact loss = Exact.ZERO;
  private final Guard guard;
  private int draws;

  Progress(Profile profile, int seats, Ties ties, Constraints constraints) {
    this.profile = profile;
    this.seats = seats;
    this.ties = ties;
    this.guard = new Guard(this, new Fit(constraints, profile.candidates(), seats));
    this.votes = new Exact[profile.candidates().size()];
    this.continuing = new boolean[votes.length];
    Arrays.fill(votes, Exact.ZERO);
    Arrays.fill(continuing, true);
  }

  /** What the constraints leave open. */
  Guard guard() {
    return guard;
  }

  String name(int candidate) {
    return profile.candidates().get(candidate);
  }

  List<String> names(List<Integer> some) {
    return some.stream().map(this::name).toList();
  }

  boolean[] continuing() {
    return continuing;
  }

  /** Those who continue, the most votes first, level ones in the order of the paper. */
  List<Integer> ranked() {
    return IntStream.range(0, votes.length)
        .filter(each -> continuing[each])
        .boxed()
        .sorted(Comparator.<Integer, Exact>comparing(each -> votes[each]).reversed())
        .toList();
  }

  List<Integer> elected() {
    return elected;
  }

  int places() {
    return seats - elected.size();
  }

  int seats() {
    return seats;
  }

  Exact votes(int candidate) {
    return votes[candidate];
  }

  void votes(int candidate, Exact now) {
    votes[candidate] = now;
  }

  void credit(int candidate, Exact more) {
    votes[candidate] = votes[candidate].plus(more);
  }

  void debit(int candidate, Exact less) {
    votes[candidate] = votes[candidate].minus(less);
  }

  Exact exhausted() {
    return exhausted;
  }

  void exhausted(Exact now) {
    exhausted = now;
  }

  void exhaust(Exact more) {
    exhausted = exhausted.plus(more);
  }

  void lose(Exact more) {
    loss = loss.plus(more);
  }

  /** Every point at which votes may be compared later. */
  Tally tally() {
    var tally = new Tally(Arrays.asList(votes), exhausted, loss);
    tallies.add(tally.votes());
    return tally;
  }

  void elect(int candidate) {
    continuing[candidate] = false;
    elected.add(candidate);
  }

  void exclude(int candidate) {
    continuing[candidate] = false;
  }

  /** Who of these has the least or the most, if no tie is left standing. */
  OptionalInt choose(List<Integer> level, Purpose purpose) {
    if (level.size() == 1) {
      return OptionalInt.of(level.getFirst());
    }
    var choice = ties.choose(level, purpose, tallies, profile.candidates(), draws);
    choice.ifPresent(broken::add);
    draws += choice.flatMap(TieBreak::draw).isPresent() ? 1 : 0;
    return choice.map(TieBreak::chosen).map(profile.candidates()::indexOf).stream()
        .mapToInt(Integer::intValue)
        .findAny();
  }

  /** The one whom this rule alone chooses; empty when the tie stands. */
  List<Integer> history(List<Integer> level, Purpose purpose, TieRule rule) {
    var choice = Ties.by(rule).choose(level, purpose, tallies, profile.candidates(), draws);
    choice.ifPresent(broken::add);
    return choice
        .map(each -> List.of(profile.candidates().indexOf(each.chosen())))
        .orElse(List.of());
  }

  /** Votes of candidates excluded whose papers are still to be passed on. */
  Exact awaiting() {
    return Exact.sum(
        IntStream.range(0, votes.length)
            .filter(each -> !continuing[each] && !elected.contains(each))
            .mapToObj(each -> votes[each]));
  }

  /** The ties broken since this was last asked. */
  List<TieBreak> broken() {
    var these = List.copyOf(broken);
    broken.clear();
    return these;
  }

  /** Those who continue with the fewest votes, of those who may be excluded. */
  List<Integer> lowest() {
    var ranked = guard.excludable();
    return level(ranked, votes[ranked.getLast()]);
  }

  /** Elected candidates with the largest surplus over this quota; empty when there is none. */
  List<Integer> largestSurplus(Exact quota) {
    var over = elected.stream().filter(each -> votes[each].isMoreThan(quota)).toList();
    return over.isEmpty()
        ? over
        : level(over, votes[Collections.max(over, Comparator.comparing(each -> votes[each]))]);
  }

  List<Integer> level(List<Integer> some, Exact with) {
    return some.stream().filter(each -> votes[each].equals(with)).toList();
  }
}
