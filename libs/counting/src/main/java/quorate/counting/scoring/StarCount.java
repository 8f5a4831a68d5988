package quorate.counting.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.RuleClause;
import quorate.counting.sheet.SheetStage;
import quorate.counting.sheet.StageDraft;

/** STAR, seat by seat. */
final class StarCount {

  private final ScoreTally tally;
  private final Places places;
  private final List<Exact> totals;
  private final List<Exact> fives;
  private final List<SheetStage> stages = new ArrayList<>();
  private final List<Integer> left;

  StarCount(ScoreTally tally, Places places) {
    this.tally = tally;
    this.places = places;
    this.totals = tally.totals();
    this.fives = tally.highest();
    this.left = new ArrayList<>(Ranks.everyone(tally.size()));
  }

  List<SheetStage> stages(int seats) {
    boolean decided = true;
    for (int seat = 0; decided && seat < seats && (seat == 0 || !left.isEmpty()); seat++) {
      decided = seat();
    }
    return stages;
  }

  List<Exact> totals() {
    return totals;
  }

  List<Exact> fives() {
    return fives;
  }

  /** False where a tie stands. */
  private boolean seat() {
    if (left.size() < 2) {
      add(draft(Clauses.ALONE, left, totals).elected(places.names(left)));
      left.clear();
      return true;
    }
    var finalists = new StarFinalists(this, tally, places).of(left);
    return finalists.size() == 2 && runoff(finalists.stream().sorted().toList());
  }

  private boolean runoff(List<Integer> pair) {
    var votes = new Exact[tally.size()];
    Arrays.fill(votes, Exact.ZERO);
    votes[pair.getFirst()] = tally.preferring(pair.getFirst(), pair.getLast());
    votes[pair.getLast()] = tally.preferring(pair.getLast(), pair.getFirst());
    var none = tally.valid().minus(votes[pair.getFirst()]).minus(votes[pair.getLast()]);
    var stage = draft(Clauses.RUNOFF, pair, List.of(votes)).whole(tally.valid(), none);
    return decides(stage, pair, List.of(votes))
        || decides(draft(Clauses.SCORED_HIGHER, pair, totals), pair, totals)
        || decides(draft(Clauses.MOST_FIVES, pair, fives), pair, fives)
        || lot(pair);
  }

  /** Elects the one with the higher figure; false where they are level. */
  private boolean decides(StageDraft stage, List<Integer> pair, List<Exact> by) {
    int lead = by.get(pair.getFirst()).compareTo(by.get(pair.getLast()));
    if (lead != 0) {
      var one = lead > 0 ? pair.getFirst() : pair.getLast();
      stage.elected(places.names(List.of(one)));
      left.removeIf(one::equals);
    }
    add(stage);
    return lead != 0;
  }

  private boolean lot(List<Integer> pair) {
    var filling = places.fill(List.of(pair), 1);
    left.removeAll(filling.chosen());
    add(
        draft(Clauses.TIE, pair, totals)
            .elected(places.names(filling.chosen()))
            .ties(filling, places));
    return filling.tied().isEmpty();
  }

  StageDraft draft(RuleClause clause, List<Integer> some, List<Exact> values) {
    return new StageDraft(clause, places.figures(some.stream().sorted().toList(), values));
  }

  void add(StageDraft draft) {
    stages.add(draft.number(stages.size() + 1));
  }
}
