package quorate.counting.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.RuleClause;

/** Who go to the runoff of one seat, two of several, by score and the steps of the protocol. */
final class StarFinalists {

  private final StarCount count;
  private final ScoreTally tally;
  private final Places places;
  private final List<Integer> finalists = new ArrayList<>();
  private List<Integer> tied = List.of();

  StarFinalists(StarCount count, ScoreTally tally, Places places) {
    this.count = count;
    this.tally = tally;
    this.places = places;
  }

  /** Fewer than two where a tie stands. */
  List<Integer> of(List<Integer> left) {
    var byScore = Comparator.<Integer, Exact>comparing(count.totals()::get).reversed();
    for (var group : Ranks.of(left, byScore)) {
      if (tied.isEmpty() && needed() > 0) {
        advance(group);
      }
    }
    var sure = places.names(finalists);
    count.add(count.draft(Clauses.SCORING, left, count.totals()).advancing(sure));
    while (!tied.isEmpty()) {
      if (!headToHead() && !fives()) {
        lot();
      }
    }
    return finalists;
  }

  private int needed() {
    return 2 - finalists.size();
  }

  /** They all go on if there are places for all; else they are tied. */
  private void advance(List<Integer> group) {
    boolean fits = group.size() <= needed();
    finalists.addAll(fits ? group : List.of());
    tied = fits ? List.of() : group;
  }

  /** Step 1: those who lost the most pairs are behind. */
  private boolean headToHead() {
    var lost = new ArrayList<>(Collections.nCopies(tally.size(), Exact.ZERO));
    for (int one : tied) {
      lost.set(one, Exact.of(tied.stream().filter(each -> beaten(one, each)).count()));
    }
    var before = tied;
    var groups = Ranks.of(tied, Comparator.comparing(lost::get));
    if (groups.size() > 1) {
      behind(groups.getLast());
    }
    close(Clauses.HEAD_TO_HEAD, before, lost);
    return groups.size() > 1;
  }

  private boolean beaten(int one, int by) {
    return tally.preferring(by, one).isMoreThan(tally.preferring(one, by));
  }

  /**
   * Step 3: those with the most fives go on or, if they are too many, those with the fewest out.
   */
  private boolean fives() {
    var before = tied;
    var most = Comparator.<Integer, Exact>comparing(count.fives()::get).reversed();
    var groups = Ranks.of(tied, most);
    if (groups.size() > 1 && groups.getFirst().size() <= needed()) {
      finalists.addAll(groups.getFirst());
      advance(needed() == 0 ? List.of() : without(groups.getFirst()));
    } else if (groups.size() > 1) {
      behind(groups.getLast());
    }
    close(Clauses.MOST_FIVES, before, count.fives());
    return groups.size() > 1;
  }

  /** These go on only after all others who are tied have. */
  private void behind(List<Integer> worst) {
    var rest = without(worst);
    if (rest.size() >= needed()) {
      advance(rest);
    } else {
      finalists.addAll(rest);
      advance(worst);
    }
  }

  private List<Integer> without(List<Integer> some) {
    return tied.stream().filter(each -> !some.contains(each)).toList();
  }

  private void close(RuleClause clause, List<Integer> before, List<Exact> figures) {
    var on = before.stream().filter(finalists::contains).toList();
    var out = before.stream().filter(each -> !on.contains(each) && !tied.contains(each)).toList();
    count.add(
        count
            .draft(clause, before, figures)
            .advancing(places.names(on))
            .excluded(places.names(out)));
  }

  private void lot() {
    var filling = places.fill(List.of(tied), needed());
    count.add(
        count
            .draft(Clauses.TIE, tied, count.totals())
            .advancing(places.names(filling.chosen()))
            .ties(filling, places));
    finalists.addAll(filling.chosen());
    tied = List.of();
  }
}
