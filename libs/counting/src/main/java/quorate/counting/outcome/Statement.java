package quorate.counting.outcome;

import java.util.List;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Words;

/**
 * One step on the way to an outcome: the numbers, whether it speaks for the question, the clause
 * applied, and the same in one sentence.
 */
public record Statement(
    About about, List<Figure> figures, boolean holds, Clause clause, String sentence) {

  /** What a statement is about. */
  public enum About {
    NOTICE,
    INTEREST,
    QUORUM,
    MARK,
    CONSTITUENCY,
    EQUALITY,
    AGREEMENT,
    LAPSE,
    POLL;

    @Override
    public String toString() {
      return Words.key(this);
    }
  }

  public Statement {
    figures = List.copyOf(figures);
  }

  /** Whether it tells one constituency's votes, and not what all constituencies come to. */
  public boolean isOfOnePlace() {
    return about == About.CONSTITUENCY
        && figures.stream().anyMatch(figure -> figure.name().equals("for"));
  }
}
