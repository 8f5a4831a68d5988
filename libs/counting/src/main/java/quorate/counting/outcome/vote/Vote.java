package quorate.counting.outcome.vote;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import quorate.counting.number.Exact;

/**
 * A vote cast for a member, by whatever hand, with a portion of its voting rights: all of them, or
 * a part where rights are used differently (s322) or several proxies hold them (s324(2)).
 */
public record Vote(String member, Stand stand, Exact portion) {

  public Vote {
    if (portion.signum() <= 0 || portion.isMoreThan(Exact.UNIT)) {
      throw new IllegalArgumentException("a portion above 0 and up to 1: " + portion);
    }
  }

  /** With all its rights. */
  public static Vote of(String member, Stand stand) {
    return new Vote(member, stand, Exact.UNIT);
  }

  /**
   * A corporation's on a poll, by several persons whom it authorised for the same shares: what they
   * say if they all say the same, or else its power is treated as not exercised (s323(4)).
   */
  public static Optional<Vote> byRepresentatives(String corporation, Collection<Stand> said) {
    var ways = Set.copyOf(said);
    return ways.size() == 1
        ? Optional.of(of(corporation, ways.iterator().next()))
        : Optional.empty();
  }

  /** With so many votes of those that it has. */
  public static Vote part(String member, Stand stand, Exact votes, Exact outOf) {
    return new Vote(member, stand, votes.over(outOf));
  }
}
