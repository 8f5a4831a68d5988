package quorate.counting.outcome.written;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.Statement;
import quorate.counting.outcome.Verdict;

/**
 * How a written resolution went, as seen at one instant: replies in the order of their receipt,
 * what was agreed of what was needed, when it passed or lapsed. No verdict while it is open.
 */
public record Course(
    List<Step> steps,
    Exact agreed,
    Exact needed,
    Exact total,
    Instant lapses,
    Optional<Instant> passed,
    Optional<Verdict> verdict,
    List<Statement> statements) {

  public Course {
    steps = List.copyOf(steps);
    statements = List.copyOf(statements);
  }
}
