package quorate.governance.ballot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a declaration; votes are decimals, because they may weigh. Head to head is known
 * from ranked papers only.
 */
public record Count(
    String counting,
    int electors,
    Turnout turnout,
    Quorum quorum,
    List<OptionVotes> options,
    BigDecimal abstentions,
    @Nullable BigDecimal invalid,
    @Nullable String winner,
    @Nullable List<String> tied,
    @Nullable List<HeadToHead> headToHead,
    List<Stage> stages) {

  /** One stage of a count: the votes of those still standing, and who is eliminated after it. */
  public record Stage(
      int stage, List<StageVotes> votes, BigDecimal exhausted, @Nullable List<String> eliminated) {}

  /** What a standing option has at a stage. */
  public record StageVotes(String option, BigDecimal votes) {}

  /** How many took part, in heads and in weight. */
  public record Turnout(int heads, String weight) {}

  /** Whether enough took part. */
  public record Quorum(Heads heads, boolean met) {}

  /** How many were needed, and how many there were. */
  public record Heads(int needed, int present) {}

  /** One option and the votes that it had: first choices, where papers are ranked. */
  public record OptionVotes(String option, String title, BigDecimal votes) {}

  /** How many preferred the first to the second, and the second to the first. */
  public record HeadToHead(String option, String against, BigDecimal prefer, BigDecimal opposed) {

    HeadToHead turned() {
      return new HeadToHead(
          /* option= */ against,
          /* against= */ option,
          /* prefer= */ opposed,
          /* opposed= */ prefer);
    }
  }

  /** Votes for any option at all; abstentions take part but vote for none. */
  public BigDecimal votes() {
    return options.stream().map(OptionVotes::votes).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The options that came out level; none where there is a winner. */
  public List<String> ties() {
    return tied == null ? List.of() : tied;
  }

  /** How this option fared against that one, whichever way round the sheet has the pair. */
  public Optional<HeadToHead> between(String option, String against) {
    if (headToHead == null) {
      return Optional.empty();
    }
    return headToHead.stream()
        .map(pair -> pair.option().equals(option) ? pair : pair.turned())
        .filter(pair -> pair.option().equals(option) && pair.against().equals(against))
        .findFirst();
  }

  /** The option's letter and title, as a reader knows it. */
  public String named(String option) {
    return "%s (%s)".formatted(option, titleOf(option));
  }

  /** The option's title. */
  public String titleOf(String option) {
    return options.stream()
        .filter(line -> line.option().equals(option))
        .map(OptionVotes::title)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(option + " is not on the count sheet"));
  }
}
