package quorate.counting.scoring;

import java.util.List;
import quorate.counting.constraint.Constraints;
import quorate.counting.sheet.Highest;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.RuleClause;
import quorate.counting.sheet.Sheet;
import quorate.counting.sheet.SheetStage;
import quorate.counting.tie.Ties;

/** Counts scored papers. */
public final class Scoring {

  private Scoring() {}

  /**
   * The sheet of these papers; the same whatever their order. A tie that the method and {@code
   * ties} leave standing ends the count. STAR does not rank. Seats are 1 or more, else {@link
   * IllegalArgumentException}.
   */
  public static Sheet count(ScoringMethod method, ScoreBox box, int seats, Ties ties) {
    return count(method, box, seats, ties, Constraints.none());
  }

  /**
   * The same under constraints, which can be met, else {@link IllegalArgumentException}; STAR knows
   * none.
   */
  public static Sheet count(
      ScoringMethod method, ScoreBox box, int seats, Ties ties, Constraints constraints) {
    var tally = new ScoreTally(box, method);
    var places = new Places(box.candidates(), ties, constraints);
    return switch (method) {
      case Approval _ -> bySum(method, box, seats, ties, tally, places, Clauses.APPROVAL);
      case Score _ -> bySum(method, box, seats, ties, tally, places, Clauses.SCORE);
      case Cumulative _ -> bySum(method, box, seats, ties, tally, places, Clauses.CUMULATIVE);
      case Star _ when !constraints.isEmpty() ->
          throw new IllegalArgumentException("STAR knows no constraints");
      case Star _ -> {
        var stages = new StarCount(tally, places).stages(seats);
        yield sheet(method, box, seats, ties, tally, stages, List.of());
      }
    };
  }

  private static Sheet bySum(
      ScoringMethod method,
      ScoreBox box,
      int seats,
      Ties ties,
      ScoreTally tally,
      Places places,
      RuleClause clause) {
    var totals = tally.totals();
    var ranking = places.ranking(Ranks.highestFirst(totals));
    var stages = new Highest(clause, totals, tally.whole(), tally.unused()).stages(places, seats);
    return sheet(method, box, seats, ties, tally, stages, ranking);
  }

  private static Sheet sheet(
      ScoringMethod method,
      ScoreBox box,
      int seats,
      Ties ties,
      ScoreTally tally,
      List<SheetStage> stages,
      List<List<String>> ranking) {
    return new Sheet(
        method.name(),
        seats,
        ties,
        box.candidates(),
        box.withdrawn(),
        box.total(),
        tally.valid(),
        tally.setAside(),
        stages,
        ranking);
  }
}
