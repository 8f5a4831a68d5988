package quorate.auditor.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a count.
 *
 * @param votes per option, in the paper's order: first choices where papers are ranked
 * @param abstentions choices for none of the options
 * @param winner the option that won, if one did
 * @param tied the options level for the first place when none won
 * @param pairs each option against each other, where papers are ranked
 */
record Tally(
    Map<String, Long> votes,
    long abstentions,
    Optional<String> winner,
    List<String> tied,
    List<Pair> pairs) {

  /** How many preferred the first to the second, and the second to the first. */
  record Pair(String option, String against, long prefer, long opposed) {

    /** The same with the options in order of their letters: a sheet may have it either way. */
    Pair inOrder() {
      return option.compareTo(against) < 0
          ? this
          : new Pair(
              /* option= */ against,
              /* against= */ option,
              /* prefer= */ opposed,
              /* opposed= */ prefer);
    }

    private boolean isWonBy(String winner) {
      return option.equals(winner) ? prefer > opposed : opposed > prefer;
    }
  }

  /** Whether the winner is preferred to each other option; unknown without a winner or pairs. */
  Optional<Boolean> winnerBeatsEach() {
    return winner
        .filter(known -> !pairs.isEmpty())
        .map(
            won ->
                pairs.stream()
                    .filter(pair -> pair.option().equals(won) || pair.against().equals(won))
                    .allMatch(pair -> pair.isWonBy(won)));
  }
}
