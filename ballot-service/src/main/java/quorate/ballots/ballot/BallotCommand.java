package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.Roll;
import quorate.ballots.electorate.RollCorrections.Correction;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.CountSheet;

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
      BallotKind kind,
      Secrecy secrecy,
      BallotPaper paper,
      Electorate electorate,
      WeightBasis weightBasis,
      @Nullable BallotRules rules,
      @Nullable RollTerms rollTerms,
      @Nullable UUID nomination)
      implements BallotCommand {

    /** One that no nominations led to. */
    public DraftBallot(
        UUID ballot,
        @Nullable UUID matter,
        String title,
        String question,
        Vehicle vehicle,
        BallotKind kind,
        Secrecy secrecy,
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
          secrecy,
          paper,
          electorate,
          weightBasis,
          rules,
          rollTerms,
          null);
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
   * register does not have and the draft rests on.
   */
  record GiveNotice(
      UUID ballot,
      LocalDate recordDate,
      Instant opens,
      Instant closes,
      @Nullable BallotRules rules,
      TurnoutShown turnout,
      Instant at,
      Lacking lacking)
      implements BallotCommand {}

  /** {@code drawnAt} is the last position of membership's log that the roll rests on. */
  record FreezeRoll(UUID ballot, Roll roll, long drawnAt) implements BallotCommand {}

  /** Says of a frozen roll what one entry of the register said differently later. */
  record NoteCorrection(UUID ballot, List<Correction> corrections) implements BallotCommand {

    public NoteCorrection {
      corrections = List.copyOf(corrections);
    }
  }

  record OpenBallot(UUID ballot, Instant at) implements BallotCommand {}

  /** {@code choiceKey} opens the choices; it is published with the close. */
  record CloseBallot(UUID ballot, String choiceKey, Instant at) implements BallotCommand {}

  record CountBallot(UUID ballot, CountSheet sheet) implements BallotCommand {}

  record DeclareResult(UUID ballot, Instant at) implements BallotCommand {}

  record WithdrawBallot(UUID ballot, String reason) implements BallotCommand {}
}
