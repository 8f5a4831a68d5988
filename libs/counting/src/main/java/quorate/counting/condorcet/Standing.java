package quorate.counting.condorcet;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.sheet.RuleClause;

/**
 * A method's ranking by index, level ones together, with each candidate's figure, what the figures
 * add up to if the method says so, its clause and its workings.
 */
public record Standing(
    List<List<Integer>> ranking,
    List<Exact> figures,
    Optional<Exact> sum,
    RuleClause clause,
    Workings workings) {

  public Standing {
    ranking = ranking.stream().map(List::copyOf).toList();
    figures = List.copyOf(figures);
  }
}
