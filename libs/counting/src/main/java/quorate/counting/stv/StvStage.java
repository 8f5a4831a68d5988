package quorate.counting.stv;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.sheet.RuleClause;
import quorate.counting.tie.TieBreak;

/**
 * One stage of a count: the {@code transfers} that led to its {@code tally}, and how it ended: who
 * was {@code elected} (in order), whose surplus is transferred next or who is {@code excluded}, by
 * which clause. {@code substage} is 1, 2 … where an exclusion goes batch by batch, else 0. {@code
 * threshold} is the vote that elects here where that is less than the quota; {@code tied} are those
 * between whom a tie was left standing.
 */
public record StvStage(
    int stage,
    int substage,
    Exact quota,
    Exact threshold,
    List<Transfer> transfers,
    Tally tally,
    List<String> elected,
    Optional<String> surplusOf,
    List<String> excluded,
    List<TieBreak> ties,
    List<String> tied,
    RuleClause clause) {

  public StvStage {
    transfers = List.copyOf(transfers);
    elected = List.copyOf(elected);
    excluded = List.copyOf(excluded);
    ties = List.copyOf(ties);
    tied = List.copyOf(tied);
  }
}
