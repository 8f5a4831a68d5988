package quorate.counting.sheet;

import java.util.List;
import quorate.counting.constraint.Fit;
import quorate.counting.number.Exact;

/**
 * The stages of a method that elects those with the highest figures: one, or two if constrained.
 */
public record Highest(RuleClause clause, List<Exact> values, Exact whole, Exact exhausted) {

  /** So many places filled; with constraints, in a stage of its own that says who was passed. */
  public List<SheetStage> stages(Places places, int seats) {
    var filling = places.fill(Ranks.highestFirst(values), seats);
    if (!places.constrained()) {
      return List.of(elected(draft(clause, places), filling, places).number(1));
    }
    var constrained =
        elected(draft(constrained(places), places), filling, places)
            .excluded(places.names(filling.passed()));
    return List.of(draft(clause, places).number(1), constrained.number(2));
  }

  private StageDraft draft(RuleClause by, Places places) {
    return new StageDraft(by, places.figures(Ranks.everyone(values.size()), values))
        .whole(whole, exhausted);
  }

  private static StageDraft elected(StageDraft draft, Filling filling, Places places) {
    return draft.elected(places.names(filling.chosen())).ties(filling, places);
  }

  private static RuleClause constrained(Places places) {
    return new RuleClause(
        "highest-who-fit",
        Fit.SOURCE,
        "From the highest figure down each is elected with whom the constraints can still be met;"
            + " others are passed over. To be elected are "
            + places.constraints().words()
            + ".");
  }
}
