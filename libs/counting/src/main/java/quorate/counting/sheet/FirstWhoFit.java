package quorate.counting.sheet;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.constraint.Fit;
import quorate.counting.tie.TieBreak;

/**
 * Fills places from a ranking under constraints: each in turn who can still be elected with the
 * constraints met. Level ones who do not all fit are a tie, except those who must be elected.
 */
final class FirstWhoFit {

  private final Places places;
  private final Fit fit;
  private final int seats;
  private final List<Integer> hopeful;
  private final List<Integer> chosen = new ArrayList<>();
  private final List<Integer> passed = new ArrayList<>();
  private final List<TieBreak> broken = new ArrayList<>();
  private List<Integer> tied = List.of();

  FirstWhoFit(Places places, List<List<Integer>> ranking, int seats) {
    this.places = places;
    this.hopeful = new ArrayList<>(ranking.stream().flatMap(List::stream).toList());
    this.seats = Math.min(seats, hopeful.size());
    this.fit = new Fit(places.constraints(), places.names(), this.seats);
    if (!fit.possible(chosen, hopeful)) {
      throw new IllegalArgumentException("cannot be met: " + places.constraints().words());
    }
    ranking.forEach(this::take);
  }

  Filling filling() {
    return new Filling(chosen, broken, tied, passed);
  }

  private void take(List<Integer> group) {
    var level = new ArrayList<>(group);
    while (tied.isEmpty() && chosen.size() < seats && !level.isEmpty()) {
      pass(level);
      guarded(level);
      if (level.isEmpty() || fit.possible(together(level), rest(level))) {
        elect(level);
      } else {
        one(level);
      }
    }
  }

  private void pass(List<Integer> level) {
    var doomed = fit.doomed(chosen, hopeful);
    level.stream().filter(doomed::contains).forEach(passed::add);
    level.removeAll(doomed);
    hopeful.removeAll(passed);
  }

  private void guarded(List<Integer> level) {
    var must = fit.guarded(chosen, hopeful).stream().filter(level::contains).toList();
    elect(new ArrayList<>(must));
    level.removeAll(must);
  }

  private void one(List<Integer> level) {
    var choice = places.choose(level);
    if (choice.isEmpty()) {
      tied = List.copyOf(level);
      return;
    }
    broken.addAll(choice);
    var one = new ArrayList<>(List.of(places.chosen(choice.getFirst())));
    level.removeAll(one);
    elect(one);
  }

  private void elect(List<Integer> some) {
    chosen.addAll(some);
    hopeful.removeAll(some);
    some.clear();
  }

  private List<Integer> together(List<Integer> level) {
    var all = new ArrayList<>(chosen);
    all.addAll(level);
    return all;
  }

  private List<Integer> rest(List<Integer> level) {
    return hopeful.stream().filter(each -> !level.contains(each)).toList();
  }
}
