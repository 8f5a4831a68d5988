package quorate.counting.outcome;

import java.util.Optional;
import java.util.Set;
import quorate.counting.CountingRule;
import quorate.counting.Method;
import quorate.counting.outcome.rule.PassMark;

/**
 * Whether a mark among options picks out whom a count by that rule elects, so that one ballot never
 * names two winners.
 */
public final class MarkFit {

  /** Those that elect by nothing but the figure that {@link Chosen#byMostVotes} compares. */
  private static final Set<Method> BY_VOTES =
      Set.of(Method.PLURALITY, Method.BLOCK, Method.LIMITED, Method.CUMULATIVE, Method.APPROVAL);

  /** Those that elect whichever beats each other, where one does. */
  private static final Set<Method> HEAD_TO_HEAD =
      Set.of(Method.SCHULZE, Method.RANKED_PAIRS, Method.COPELAND, Method.MINIMAX);

  private MarkFit() {}

  /** Why the mark is not that of the count, and how to mend it; empty when it is. */
  public static Optional<String> misfit(PassMark mark, CountingRule rule) {
    return switch (mark) {
      case PassMark.MostVotes _ when !isByVotes(rule) ->
          Optional.of(
              "Most votes is the mark of one seat by plurality, block, limited, cumulative or"
                  + " approval voting, ties left standing and no constraints. This paper is counted"
                  + " by %s: name the mark by-the-count, or draft it to be counted so."
                      .formatted(told(rule)));
      case PassMark.BeatsEach _ when !isHeadToHead(rule) ->
          Optional.of(
              "Beating each other option is the mark of one seat by schulze, ranked-pairs, copeland"
                  + " or minimax, without a default option. This paper is counted by %s: name the"
                      .formatted(told(rule))
                  + " mark by-the-count, or draft it to be counted so.");
      case PassMark.Share _, PassMark.MostVotes _, PassMark.BeatsEach _, PassMark.ByTheCount _ ->
          Optional.empty();
    };
  }

  private static boolean isByVotes(CountingRule rule) {
    return BY_VOTES.contains(rule.method())
        && rule.seats() == 1
        && rule.ties().isEmpty()
        && rule.constraints().isEmpty();
  }

  private static boolean isHeadToHead(CountingRule rule) {
    return HEAD_TO_HEAD.contains(rule.method())
        && rule.seats() == 1
        && rule.settings().fallback().isEmpty();
  }

  private static String told(CountingRule rule) {
    return rule.seats() == 1
        ? rule.method().toString()
        : "%s for %d seats".formatted(rule.method(), rule.seats());
  }
}
