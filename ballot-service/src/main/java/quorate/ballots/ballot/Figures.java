package quorate.ballots.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a count as they stand in the log and in a declaration; weights are decimals. */
public sealed interface Figures {

  /** Everyone whose paper was received, abstentions included. */
  record Turnout(int heads, String weight) implements Figures {}

  /** Whether enough took part. */
  record Quorum(Heads heads, boolean met) implements Figures {}

  /** How many practices were needed, and how many took part. */
  record Heads(int needed, int present) implements Figures {}

  /** An option and its votes: first preferences, where papers are ranked. */
  record OptionVotes(String option, String title, String votes) implements Figures {}

  /** How many preferred the first to the second, and the second to the first. */
  record HeadToHead(String option, String against, String prefer, String opposed)
      implements Figures {}

  /** An option's votes at one stage. */
  record StageVotes(String option, String votes) implements Figures {}

  /**
   * One stage: {@code exhausted} papers rank no standing option; {@code out} must equal {@code in};
   * {@code clause} names the rule applied and {@code rule} tells it.
   */
  record CountStage(
      int stage,
      List<StageVotes> votes,
      String exhausted,
      @Nullable List<String> eliminated,
      String clause,
      String rule,
      String in,
      String out)
      implements Figures {

    public CountStage {
      votes = List.copyOf(votes);
    }
  }
}
