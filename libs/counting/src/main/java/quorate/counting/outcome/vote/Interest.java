package quorate.counting.outcome.vote;

import java.util.Optional;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;

/**
 * Somebody who is concerned in the question: a conflicted director; in a ratification the director
 * or a member connected with them. {@code authorisedUnder} is the clause by which an interest that
 * is common to all was authorised.
 */
public record Interest(String member, Optional<Clause> authorisedUnder) {

  private static final String AUTHORISED = "An interest that is common to all was authorised.";

  /** Concerned, and nothing authorises it. */
  public static Interest of(String member) {
    return new Interest(member, Optional.empty());
  }

  /** An interest common to all, authorised under what the notice cites. */
  public static Interest statedAsCommon(String member, String cited) {
    return commonToAll(member, new Clause(new Source(Instrument.NOTICE, cited), AUTHORISED));
  }

  /** An interest common to all, noted and authorised. */
  public static Interest commonToAll(String member, Clause clause) {
    return new Interest(member, Optional.of(clause));
  }
}
