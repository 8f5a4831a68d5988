package quorate.ballots.nomination;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;

/**
 * How a contested seat will be voted on: the terms with which its ballot is drafted. {@code
 * counting} is the counting rule as plain data, without seats, its constraints by role class or
 * constituency; absent, the paper's method says how one place is filled.
 */
public record Poll(
    PaperMethod method,
    NameOrder order,
    WeightBasis weightBasis,
    @Nullable RollTerms rollTerms,
    @Nullable Map<String, Object> counting) {

  /** The same with the counting rule in these words. */
  Poll counted(@Nullable Map<String, Object> by) {
    return new Poll(method, order, weightBasis, rollTerms, by);
  }
}
