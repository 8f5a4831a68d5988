package quorate.counting.outcome.vote;

import java.util.Optional;
import quorate.counting.outcome.rule.Clause;

/**
 * Somebody who is concerned in the question: a conflicted director; in a ratification the director
 * or a member connected with them. {@code authorisedUnder} is the clause by which an interest that
 * is common to all was authorised.
 */
public record Interest(String member, Optional<Clause> authorisedUnder) {

  /** Concerned, and nothing authorises it. */
  public static Interest of(String member) {
    return new Interest(member, Optional.empty());
  }

  /** An interest common to all, noted and authorised. */
  public static Interest commonToAll(String member, Clause clause) {
    return new Interest(member, Optional.of(clause));
  }
}
