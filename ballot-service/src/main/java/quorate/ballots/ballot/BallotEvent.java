package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.RollLine;
import quorate.counting.outcome.vehicle.Vehicle;

/** What has happened to a ballot, as it stands in the log. */
public sealed interface BallotEvent
    permits BallotDrafted,
        NoticeGiven,
        BallotEvent.OptionWithdrawn,
        BallotEvent.RollFrozen,
        BallotEvent.RollCompared,
        BallotEvent.RollCorrectionNoted,
        BallotEvent.BallotOpened,
        BallotEvent.BallotClosed,
        BallotEvent.BallotExtended,
        BallotEvent.ReminderDue,
        BallotCounted,
        BallotEvent.CastingVoteGiven,
        BallotEvent.BallotDeclared,
        BallotEvent.BallotRecounted,
        BallotEvent.ResultAnnulled,
        BallotEvent.BallotWithdrawn {

  UUID ballot();

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

  /** The time came to remind those who have not voted; it is the {@code reminder} of the notice. */
  record ReminderDue(UUID ballot, Instant reminder) implements BallotEvent {}

  /**
   * On equal votes the chair gave a casting vote; {@code outcome} is what the votes come to with
   * it, and takes the place of the count's.
   */
  record CastingVoteGiven(UUID ballot, CastingStand vote, Map<String, Object> outcome, String by)
      implements BallotEvent {}

  /**
   * Promised to outsiders: the result in full, and never who voted how. {@code hands} is there
   * where it was decided on a show of hands.
   */
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
      @Nullable Boolean underChallenge,
      Figures.@Nullable OfHands hands)
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
