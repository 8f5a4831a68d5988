package quorate.counting.scoring;

import java.util.List;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.Sheet;
import quorate.counting.sheet.SheetStage;
import quorate.counting.sheet.StageDraft;
import quorate.counting.stv.RuleClause;
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
    var tally = new ScoreTally(box, method);
    return switch (method) {
      case Approval _ -> bySum(method, box, seats, ties, tally, Clauses.APPROVAL);
      case Score _ -> bySum(method, box, seats, ties, tally, Clauses.SCORE);
      case Cumulative _ -> bySum(method, box, seats, ties, tally, Clauses.CUMULATIVE);
      case Star _ -> {
        var places = new Places(box.candidates(), ties);
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
      RuleClause clause) {
    var places = new Places(box.candidates(), ties);
    var totals = tally.totals();
    var ranking = Ranks.highestFirst(totals);
    var filling = places.fill(ranking, seats);
    var stage =
        new StageDraft(clause, places.figures(Ranks.everyone(totals.size()), totals))
            .whole(tally.whole(), tally.unused())
            .elected(places.names(filling.chosen()))
            .ties(filling, places)
            .number(1);
    return sheet(method, box, seats, ties, tally, List.of(stage), places.ranking(ranking));
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
