package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;

/** What has happened to a ballot, as it stands in the log. */
public sealed interface BallotEvent {

  UUID ballot();

  record BallotDrafted(
      UUID ballot,
      @Nullable UUID matter,
      String title,
      String question,
      Vehicle vehicle,
      BallotKind kind,
      BallotPaper paper,
      Electorate electorate,
      WeightBasis weightBasis,
      @Nullable BallotRules rules,
      @Nullable RollTerms rollTerms)
      implements BallotEvent {

    /** How its roll is drawn. */
    public RollRule rule() {
      return RollRule.of(electorate, weightBasis, rollTerms);
    }
  }

  record NoticeGiven(
      UUID ballot,
      LocalDate recordDate,
      Instant opens,
      Instant closes,
      BallotRules rules,
      TurnoutShown turnout)
      implements BallotEvent {}

  /** The lines are the electors' own entries; this seals them. */
  record RollFrozen(
      UUID ballot,
      int electors,
      String weight,
      String fingerprint,
      LocalDate recordDate,
      String drawnAt,
      List<String> areas)
      implements BallotEvent {}

  /** The returning officer looked at the roll under other bases, before notice was given. */
  record RollCompared(
      UUID ballot, UUID comparison, LocalDate on, String drawnAt, List<BasisCompared> bases)
      implements BallotEvent {}

  /**
   * The register said later that a line would have been another on the record date. The frozen roll
   * stands; {@code heard} is the entry that said so. A line that is absent is not on the roll, and
   * {@code why} says why not now.
   */
  record RollCorrectionNoted(
      UUID ballot,
      String practice,
      String heard,
      Instant recorded,
      @Nullable RollLine was,
      @Nullable RollLine now,
      @Nullable String why)
      implements BallotEvent {}

  /** {@code lotCommitment} is there where ties may be broken by lot: SHA-256 of the lot's seed. */
  record BallotOpened(UUID ballot, @Nullable String lotCommitment) implements BallotEvent {}

  record BallotClosed(UUID ballot, String choiceKey) implements BallotEvent {}

  /**
   * {@code method} is how papers were marked, {@code counting} how the winner was found. From
   * {@code seats} on all is absent unless the paper names a counting rule; {@code notCounted} are
   * papers that name only options that have withdrawn.
   */
  record BallotCounted(
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
      @Nullable Map<String, Object> countingRule)
      implements BallotEvent {}

  /** Promised to outsiders: the result in full, and never who voted how. */
  record BallotDeclared(
      UUID ballot,
      @Nullable UUID matter,
      String title,
      String question,
      Vehicle vehicle,
      Instant declared,
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
      List<String> areas,
      @Nullable Integer seats,
      @Nullable String quota,
      @Nullable List<String> elected,
      @Nullable List<List<String>> ranking,
      @Nullable List<String> advancing,
      @Nullable String notCounted,
      Figures.@Nullable LotDrawn lot,
      @Nullable Map<String, Object> countingRule)
      implements BallotEvent {}

  record BallotWithdrawn(UUID ballot, String reason) implements BallotEvent {}
}
