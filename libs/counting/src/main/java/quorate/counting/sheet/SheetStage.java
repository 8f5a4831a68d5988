package quorate.counting.sheet;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.tie.TieBreak;

/**
 * One stage of a count: a figure per candidate still in it, and what came of them by which clause.
 * {@code advancing} go on where others do not; {@code exhausted} counts for none of them. {@code
 * whole} is what figures and {@code exhausted} must add up to, where the method says so; {@code
 * tied} are those between whom a tie was left standing.
 */
public record SheetStage(
    int stage,
    List<Figure> figures,
    Exact exhausted,
    Optional<Exact> whole,
    List<String> advancing,
    List<String> elected,
    List<String> excluded,
    List<TieBreak> ties,
    List<String> tied,
    RuleClause clause) {

  public SheetStage {
    figures = List.copyOf(figures);
    advancing = List.copyOf(advancing);
    elected = List.copyOf(elected);
    excluded = List.copyOf(excluded);
    ties = List.copyOf(ties);
    tied = List.copyOf(tied);
  }

  /** Whether figures and exhausted are the whole. */
  public boolean conserved() {
    var sum = Exact.sum(figures.stream().map(Figure::value)).plus(exhausted);
    return whole.isEmpty() || whole.get().equals(sum);
  }
}
