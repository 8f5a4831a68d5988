package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.Roll;
import quorate.ballots.electorate.RollCorrections.Correction;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.CountSheet;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** What can be asked of a ballot. */
public sealed interface BallotCommand {

  UUID ballot();

  /**
   * {@code rules} are those that the matter asked for; without a matter, notice brings them. {@code
   * nomination} are the nominations whose candidates stand on the paper.
   */
  record DraftBallot(
      UUID ballot,
      @Nullable UUID matter,
      String title,
      String question,
      Vehicle vehicle,
      Kind kind,
      Secrecy secrecy,
      BallotPaper paper,
      Electorate electorate,
      WeightBasis weightBasis,
      @Nullable BallotRules rules,
      @Nullable RollTerms rollTerms,
      @Nullable UUID nomination)
      implements BallotCommand {}

  /** Drafts one of the ballots that are held together. */
  record DraftTogether(UUID combined, DraftBallot draft) implements BallotCommand {
    @Override
    public UUID ballot() {
      return draft.ballot();
    }
  }

  /** Gives notice of one of the ballots that are held together, with that of the others. */
  record NoticeTogether(UUID combined, GiveNotice notice) implements BallotCommand {
    @Override
    public UUID ballot() {
      return notice.ballot();
    }
  }

  /** Looks at the roll as it would be under other bases; only before notice. */
  record CompareRoll(
      UUID ballot, UUID comparison, LocalDate on, long drawnAt, List<BasisCompared> bases)
      implements BallotCommand {

    public CompareRoll {
      bases = List.copyOf(bases);
    }
  }

  /**
   * Fixes timetable, rules and record date, and tells the electors. {@code lacking} is what the
   * register does not have and the draft rests on; {@code ruleSet} is plain data, in full or by a
   * preset's name.
   */
  record GiveNotice(
      UUID ballot,
      LocalDate recordDate,
      Instant opens,
      Instant closes,
      @Nullable BallotRules rules,
      TurnoutShown turnout,
      Instant at,
      Lacking lacking,
      @Nullable Map<String, Object> ruleSet,
      @Nullable Proceedings proceedings,
      @Nullable Conduct conduct,
      @Nullable List<Instant> reminders)
      implements BallotCommand {

    /** Of advice. */
    public GiveNotice(
        UUID ballot,
        LocalDate recordDate,
        Instant opens,
        Instant closes,
        @Nullable BallotRules rules,
        TurnoutShown turnout,
        Instant at,
        Lacking lacking) {
      this(ballot, recordDate, opens, closes, rules, turnout, at, lacking, null, null, null, null);
    }
  }

  /** {@code drawnAt} is the last position of membership's log that the roll rests on. */
  record FreezeRoll(UUID ballot, Roll roll, long drawnAt) implements BallotCommand {}

  /** Says of a frozen roll what one entry of the register said differently later. */
  record NoteCorrection(UUID ballot, List<Correction> corrections) implements BallotCommand {

    public NoteCorrection {
      corrections = List.copyOf(corrections);
    }
  }

  /**
   * {@code lotCommitment} is the hash of the seed of any lot, which follows from the ballot's key.
   */
  record OpenBallot(UUID ballot, String lotCommitment, Instant at) implements BallotCommand {}

  /**
   * {@code choiceKey} opens the choices; it is published with the close. {@code papersWait} is
   * whether some that were entered have not been keyed by their second person.
   */
  record CloseBallot(UUID ballot, String choiceKey, boolean papersWait, Instant at)
      implements BallotCommand {

    /** For which no paper waits. */
    public CloseBallot(UUID ballot, String choiceKey, Instant at) {
      this(ballot, choiceKey, false, at);
    }
  }

  /**
   * Closes before the time, because of what the votes so far are; {@code voted} is how many
   * practices have, and grows only. That a resolution is passed follows from agreements, of which
   * none can be withdrawn. A poll does not close before its meeting, whoever has voted in advance.
   */
  record CloseEarly(
      UUID ballot, String choiceKey, CloseReason reason, int voted, Instant at, boolean papersWait)
      implements BallotCommand {

    /** For which no paper waits. */
    public CloseEarly(UUID ballot, String choiceKey, CloseReason reason, int voted, Instant at) {
      this(ballot, choiceKey, reason, voted, at, false);
    }
  }

  /** Ends a ballot whose closing time passed before it opened. */
  record MissOpening(UUID ballot, Instant at) implements BallotCommand {}

  /** Keeps the ballot open longer, as its notice allows. */
  record ExtendBallot(
      UUID ballot, Conducting.Officer officer, Instant closes, ExtensionReason reason, Instant at)
      implements BallotCommand {}

  /** Reminds those who have not voted, as the notice says. */
  record RemindElectors(UUID ballot, Instant at) implements BallotCommand {}

  /** {@code outcome} is what the sheet comes to under the rule set of the notice, if it has one. */
  record CountBallot(UUID ballot, CountSheet sheet, @Nullable Map<String, Object> outcome)
      implements BallotCommand {}

  /** Settles a tie; {@code outcome} is what the same votes come to with it. */
  record GiveCastingVote(UUID ballot, Chair.By by, CastingStand vote, Map<String, Object> outcome)
      implements BallotCommand {}

  /** {@code openChallenges} are those that nobody has judged yet. */
  record DeclareResult(UUID ballot, Conducting.Officer officer, int openChallenges, Instant at)
      implements BallotCommand {}

  /** Declares what a show of hands came to. */
  record DeclareOnHands(UUID ballot, HandsResult hands, int openChallenges, Instant at)
      implements BallotCommand {}

  /** Records a second count of the same papers, as the challenge that was upheld has it. */
  record RecountBallot(
      UUID ballot, UUID challenge, CountSheet sheet, @Nullable Map<String, Object> outcome)
      implements BallotCommand {}

  /**
   * Ends a ballot whose challenge was upheld: annuls what was declared, or withdraws what was not.
   * {@code rerun} is the ballot that asks the same again, if one does.
   */
  record AnnulResult(
      UUID ballot, UUID challenge, ChallengeGround ground, @Nullable UUID rerun, Instant at)
      implements BallotCommand {}

  /** Drafts the same anew, under an id of its own; {@code terms} are the other ballot's. */
  record RerunBallot(UUID ballot, BallotDrafted terms) implements BallotCommand {}

  record WithdrawBallot(UUID ballot, String reason) implements BallotCommand {}

  /** Takes an option off a paper of which notice was given; it stays there to be seen. */
  record WithdrawOption(
      UUID ballot, String option, OptionGone reason, Conducting.Officer officer, Instant at)
      implements BallotCommand {}
}
