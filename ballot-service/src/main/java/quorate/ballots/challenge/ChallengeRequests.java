package quorate.ballots.challenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.ChallengeGround;
import quorate.ballots.challenge.ChallengeCommand.Claim;
import quorate.ballots.electorate.SeatCode;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** What people send about a challenge. What they write is sealed before it is recorded. */
final class ChallengeRequests {

  private static final int TEXT = 4_000;

  private ChallengeRequests() {}

  record NewChallenge(
      @NotNull ChallengeGround ground,
      @Nullable @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String practice,
      @Nullable @Size(min = 1, max = 10) String option,
      @NotBlank @Size(max = TEXT) String text,
      @Nullable
          @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "Give a keyed hash (HMAC-SHA256) as 64 hexadecimal digits in lower case.")
          String document) {

    /** For whom they speak; a 400 problem when it is for two. */
    Claim claim() {
      if (practice != null && option != null) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "option",
            option,
            "Give practice as its representative, option as who answers for it, or neither as a"
                + " scrutineer.");
      }
      return new Claim(practice, option);
    }
  }

  record Answer(@NotBlank @Size(max = TEXT) String text) {}

  /** Which way it went. */
  enum Verdict {
    UPHELD,
    DISMISSED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Judgement(
      @NotNull Verdict verdict,
      @Nullable Consequence consequence,
      @NotBlank @Size(max = TEXT) String reason) {

    /** A 400 problem unless what follows is said exactly where something can. */
    void understood() {
      if ((verdict == Verdict.UPHELD) != (consequence != null)) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "consequence",
            String.valueOf(consequence),
            "Upheld, say none, recount, annulment or re-run; dismissed, say nothing.");
      }
    }
  }
}
