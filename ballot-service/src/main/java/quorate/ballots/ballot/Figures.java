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

  /** Which record of a show of hands was declared; the first is 1. */
  record OfHands(int record) implements Figures {}

  /** An option and its votes: first preferences, where papers are ranked. */
  record OptionVotes(String option, String title, String votes) implements Figures {}

  /** How many preferred the first to the second, and the second to the first. */
  record HeadToHead(String option, String against, String prefer, String opposed)
      implements Figures {}

  /** An option's votes at one stage. */
  record StageVotes(String option, String votes) implements Figures {}

  /**
   * One stage: {@code exhausted} papers rank no standing option; {@code out} must equal {@code in},
   * which is absent where figures add up to nothing; {@code clause} names the rule applied, {@code
   * rule} tells it and {@code source} says where it stands. From {@code part} on all is absent
   * unless the paper names a counting rule, and where there is nothing to say.
   */
  record CountStage(
      int stage,
      List<StageVotes> votes,
      String exhausted,
      @Nullable List<String> eliminated,
      String clause,
      String rule,
      @Nullable String in,
      String out,
      @Nullable Integer part,
      @Nullable String quota,
      @Nullable String threshold,
      @Nullable String loss,
      @Nullable List<String> elected,
      @Nullable String surplusOf,
      @Nullable List<PapersPassed> transfers,
      @Nullable List<TieBroken> ties,
      @Nullable List<String> tied,
      @Nullable String source)
      implements Figures {

    public CountStage {
      votes = List.copyOf(votes);
    }

    /** The same figures without a word of which option is ahead. */
    CountStage figuresAlone() {
      return new CountStage(
          stage,
          votes,
          exhausted,
          eliminated,
          clause,
          rule,
          in,
          out,
          part,
          quota,
          threshold,
          loss,
          null,
          surplusOf,
          transfers,
          ties,
          null,
          source);
    }
  }

  /**
   * Papers passed on: from whom, to whom (absent: to nobody), what they weigh, at which value, and
   * what was credited.
   */
  record PapersPassed(
      List<String> from, @Nullable String to, String papers, String value, String credited)
      implements Figures {}

  /**
   * A tie broken: who were level, for what one of them was chosen, by which rule; {@code stage} is
   * the tally consulted, {@code draw} the number of the lot.
   */
  record TieBroken(
      List<String> level,
      String purpose,
      String rule,
      @Nullable Integer stage,
      @Nullable Integer draw,
      String chosen)
      implements Figures {

    /** The same in words. */
    public String sentence() {
      String how = stage == null ? "" : ", tally " + stage;
      String drawn = draw == null ? how : ", draw " + draw;
      return "%s level for %s; %s by %s%s"
          .formatted(String.join(", ", level), purpose, chosen, rule, drawn);
    }
  }

  /** From what lots were drawn, and how: enough to draw them again. */
  record LotDrawn(String commitment, String seed, String procedure) implements Figures {}
}
