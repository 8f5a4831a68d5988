package quorate.counting;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.sheet.RuleClause;
import quorate.counting.stv.Transfer;
import quorate.counting.tie.TieBreak;

/**
 * One stage of a count. {@code part} is 1, 2 … where an exclusion goes batch by batch, else 0.
 * {@code votes} has every option that is still in it, in the paper's order; {@code exhausted} is
 * what counts for none of them, {@code loss} what fractions ignored add up to, {@code in} what all
 * must add up to, where the method says so. {@code transfers} led to the votes. {@code advancing}
 * go on where others do not; {@code eliminated} go before the next stage; {@code clause} is the
 * rule by which this stage ended, {@code tied} those between whom a tie was left standing.
 */
public record Stage(
    int stage,
    int part,
    List<Votes> votes,
    Exact exhausted,
    Exact loss,
    Optional<Exact> in,
    Optional<Exact> quota,
    Optional<Exact> threshold,
    List<Transfer> transfers,
    List<String> advancing,
    List<String> elected,
    Optional<String> surplusOf,
    List<String> eliminated,
    List<TieBreak> ties,
    List<String> tied,
    RuleClause clause) {

  public Stage {
    votes = List.copyOf(votes);
    transfers = List.copyOf(transfers);
    advancing = List.copyOf(advancing);
    elected = List.copyOf(elected);
    eliminated = List.copyOf(eliminated);
    ties = List.copyOf(ties);
    tied = List.copyOf(tied);
  }

  /** All votes of the stage: what must equal the votes that came in. */
  public Exact out() {
    return exhausted.plus(loss).plus(Exact.sum(votes.stream().map(Votes::votes)));
  }
}
