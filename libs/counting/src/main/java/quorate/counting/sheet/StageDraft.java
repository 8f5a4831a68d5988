package quorate.counting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.tie.TieBreak;

/** A stage in the making: what is not said stays empty. Not thread-safe. */
public final class StageDraft {

  private final RuleClause clause;
  private final List<Figure> figures;
  private final List<TieBreak> ties = new ArrayList<>();
  private Exact exhausted = Exact.ZERO;
  private Optional<Exact> whole = Optional.empty();
  private List<String> advancing = List.of();
  private List<String> elected = List.of();
  private List<String> excluded = List.of();
  private List<String> tied = List.of();

  public StageDraft(RuleClause clause, List<Figure> figures) {
    this.clause = clause;
    this.figures = List.copyOf(figures);
  }

  /** What the figures and those exhausted add up to. */
  public StageDraft whole(Exact sum, Exact none) {
    whole = Optional.of(sum);
    exhausted = none;
    return this;
  }

  public StageDraft advancing(List<String> some) {
    advancing = some;
    return this;
  }

  public StageDraft elected(List<String> some) {
    elected = some;
    return this;
  }

  public StageDraft excluded(List<String> some) {
    excluded = some;
    return this;
  }

  /** How ties were broken in filling places, and who were left tied. */
  public StageDraft ties(Filling filling, Places places) {
    ties.addAll(filling.ties());
    tied = places.names(filling.tied());
    return this;
  }

  /** The stage with its number. */
  public SheetStage number(int stage) {
    return new SheetStage(
        stage, figures, exhausted, whole, advancing, elected, excluded, ties, tied, clause);
  }
}
