package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** What has happened to a ballot, as it stands in the log. */
public sealed interface BallotEvent {

  UUID ballot();

  record BallotDrafted(
      UUID ballot,
      @Nullable UUID matter,
      String title,
      String question,
      Vehicle vehicle,
      Kind kind,
      BallotPaper paper,
      Electorate electorate,
      WeightBasis weightBasis,
      @Nullable BallotRules rules,
      @Nullable RollTerms rollTerms,
      @Nullable UUID rerunOf,
      @Nullable UUID nomination,
      @Nullable UUID combined)
      implements BallotEvent {

    /** One by itself, that asks nothing again, and that no nominations led to. */
    public BallotDrafted(
        UUID ballot,
        @Nullable UUID matter,
        String title,
        String question,
        Vehicle vehicle,
        Kind kind,
        BallotPaper paper,
        Electorate electorate,
        WeightBasis weightBasis,
        @Nullable BallotRules rules,
        @Nullable RollTerms rollTerms) {
      this(
          ballot,
          matter,
          title,
          question,
          vehicle,
          kind,
          paper,
          electorate,
          weightBasis,
          rules,
          rollTerms,
          null,
          null,
          null);
    }

    /** The same asked again, by a ballot of its own. */
    BallotDrafted again(UUID rerun) {
      return new BallotDrafted(
          /* ballot= */ rerun,
          matter,
          title,
          question,
          vehicle,
          kind,
          paper,
          electorate,
          weightBasis,
          rules,
          rollTerms,
          /* rerunOf= */ ballot,
          nomination,
          null);
    }

    /** The same, as one of the ballots that are held together under this id. */
    BallotDrafted heldWith(UUID others) {
      return new BallotDrafted(
          ballot,
          matter,
          title,
          question,
          vehicle,
          kind,
          paper,
          electorate,
          weightBasis,
          rules,
          rollTerms,
          rerunOf,
          nomination,
          /* combined= */ others);
    }

    /** The same, of which an option was withdrawn. */
    public BallotDrafted without(OptionWithdrawn gone) {
      return new BallotDrafted(
          ballot,
          matter,
          title,
          question,
          vehicle,
          kind,
          paper.without(gone.option(), gone.reason()),
          electorate,
          weightBasis,
          rules,
          rollTerms,
          rerunOf,
          nomination,
          combined);
    }

    /** How its roll is drawn. */
    public RollRule rule() {
      return RollRule.of(electorate, weightBasis, rollTerms);
    }
  }

  /** Either {@code rules}, of advice, or a {@code ruleSet} in full as plain data. */
  record NoticeGiven(
      UUID ballot,
      LocalDate recordDate,
      Instant opens,
      Instant closes,
      @Nullable BallotRules rules,
      TurnoutShown turnout,
      @Nullable Map<String, Object> ruleSet,
      @Nullable Proceedings proceedings,
      @Nullable Conduct conduct)
      implements BallotEvent {

    /** Of advice. */
    public NoticeGiven(
        UUID ballot,
        LocalDate recordDate,
        Instant opens,
        Instant closes,
        BallotRules rules,
        TurnoutShown turnout) {
      this(ballot, recordDate, opens, closes, rules, turnout, null, null, null);
    }

    /** The same with another closing time, as an extension has it. */
    NoticeGiven closing(Instant later) {
      return new NoticeGiven(
          ballot,
          recordDate,
          opens,
          /* closes= */ later,
          rules,
          turnout,
          ruleSet,
          proceedings,
          conduct);
    }

    /** Until when it is asked about. */
    public Instant enquiriesUntil() {
      return Conduct.orUnsaid(conduct).enquiries() == EnquiriesUntil.CLOSE ? closes : opens;
    }

    /** The rule set that it froze, if it named one. */
    public Optional<RuleSet> decidedUnder() {
      return ruleSet == null ? Optional.empty() : Optional.of(RuleSets.of(ruleSet));
    }
  }

  /** An option no longer stands; papers that name only such are not counted. */
  record OptionWithdrawn(UUID ballot, String option, OptionGone reason) implements BallotEvent {}

  /** The lines are the electors' own entries; this seals them. */
  record RollFrozen(
      UUID ballot,
      int electors,
      String weight,
      String fingerprint,
      LocalDate recordDate,
      String drawnAt,
      List<String> areas,
      @Nullable Map<String, String> weights)
      implements BallotEvent {

    /** Of a roll that is weighed by one basis. */
    public RollFrozen(
        UUID ballot,
        int electors,
        String weight,
        String fingerprint,
        LocalDate recordDate,
        String drawnAt,
        List<String> areas) {
      this(ballot, electors, weight, fingerprint, recordDate, drawnAt, areas, null);
    }
  }

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

  /** {@code reason} is there where it closed before its time. */
  record BallotClosed(UUID ballot, String choiceKey, @Nullable CloseReason reason)
      implements BallotEvent {

    /** By the clock. */
    public BallotClosed(UUID ballot, String choiceKey) {
      this(ballot, choiceKey, null);
    }
  }

  /** It closes later than the notice, or the extension before, said. */
  record BallotExtended(UUID ballot, Instant was, Instant closes, ExtensionReason reason)
      implements BallotEvent {}

  /**
   * {@code method} is how papers were marked, {@code counting} how the winner was found. From
   * {@code seats} on all is absent unless the paper names a counting rule; {@code notCounted} are
   * papers that name only options that have withdrawn. {@code outcome} is what the count comes to
   * under the rule set, where there is one.
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
      @Nullable Map<String, Object> countingRule,
      @Nullable Map<String, Object> outcome)
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
      @Nullable Map<String, Object> countingRule,
      @Nullable Map<String, Object> outcome,
      @Nullable Boolean underChallenge)
      implements BallotEvent {}

  /** The same papers counted once more, as a challenge had it; beside the first count. */
  record BallotRecounted(UUID ballot, UUID challenge, boolean equal, BallotCounted count)
      implements BallotEvent {}

  /** Promised to outsiders, since the declaration was: the result no longer stands. */
  record ResultAnnulled(
      UUID ballot,
      @Nullable UUID matter,
      String title,
      String question,
      Instant declared,
      Instant annulled,
      UUID challenge,
      ChallengeGround reason,
      @Nullable UUID rerun)
      implements BallotEvent {}

  /** {@code challenge} is the one that was upheld, where that is why. */
  record BallotWithdrawn(UUID ballot, String reason, @Nullable UUID challenge)
      implements BallotEvent {

    public BallotWithdrawn(UUID ballot, String reason) {
      this(ballot, reason, null);
    }
  }
}
