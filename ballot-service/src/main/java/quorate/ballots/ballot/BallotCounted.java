package quorate.ballots.ballot;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.Verdict;

/**
 * {@code method} is how papers were marked, {@code counting} how the winner was found. From {@code
 * seats} on all is absent unless the paper names a counting rule; {@code notCounted} are papers
 * that name only options that have withdrawn. {@code outcome} is what the count comes to under the
 * rule set, where there is one.
 */
public record BallotCounted(
    UUID ballot,
    PaperMethod method,
    String counting,
    int electors,
    String weight,
    Figures.Turnout turnout,
    Figures.Quorum quorum,
    List<Figures.OptionVotes> options,
    String abstentions,
    @Nullable String invalid,
    @Nullable String winner,
    List<String> tied,
    @Nullable List<Figures.HeadToHead> headToHead,
    @Nullable String condorcetWinner,
    @Nullable Boolean winnerBeatsEach,
    List<Figures.CountStage> stages,
    @Nullable Integer seats,
    @Nullable String quota,
    @Nullable List<String> elected,
    @Nullable List<List<String>> ranking,
    @Nullable List<String> advancing,
    @Nullable String notCounted,
    Figures.@Nullable LotDrawn lot,
    @Nullable Map<String, Object> countingRule,
    @Nullable Map<String, Object> outcome)
    implements BallotEvent {

  /** Whether by the votes it has passed, as its rule set has it. */
  public boolean hasPassed() {
    return outcome != null && Verdict.PASSED.toString().equals(outcome.get("bythevotes"));
  }

  /** The same figures, which come to something else with a casting vote. */
  BallotCounted decided(Map<String, Object> otherwise) {
    return new BallotCounted(
        ballot,
        method,
        counting,
        electors,
        weight,
        turnout,
        quorum,
        options,
        abstentions,
        invalid,
        winner,
        tied,
        headToHead,
        condorcetWinner,
        winnerBeatsEach,
        stages,
        seats,
        quota,
        elected,
        ranking,
        advancing,
        notCounted,
        lot,
        countingRule,
        otherwise);
  }
}
