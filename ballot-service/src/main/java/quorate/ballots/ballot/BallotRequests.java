package quorate.ballots.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.ballot.BallotPaper.Reading;
import quorate.ballots.electorate.RollRequests.ElectorateAsked;
import quorate.ballots.electorate.RollRequests.RollTermsAsked;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** What people send about a ballot, or about several that are held together. */
public final class BallotRequests {

  private static final int LINE = 200;
  private static final int TEXT = 2_000;

  private BallotRequests() {}

  /** A ballot to be drafted. */
  public record NewBallot(
      @NotBlank @Size(max = LINE) String title,
      @NotBlank @Size(max = TEXT) String question,
      @NotNull Vehicle vehicle,
      @NotNull Kind kind,
      @Nullable Secrecy secrecy,
      @NotNull @Valid PaperAsked paper,
      @NotNull @Valid ElectorateAsked electorate,
      @NotNull WeightBasis weightBasis,
      @Nullable @Valid RollTermsAsked rollTerms) {

    public DraftBallot command(UUID ballot) {
      return new DraftBallot(
          ballot,
          null,
          title,
          question,
          vehicle,
          kind,
          secrecy == null ? Secrecy.OPEN : secrecy,
          paper.paper(),
          electorate.electorate(),
          weightBasis,
          null,
          RollTermsAsked.terms(rollTerms),
          null);
    }
  }

  // How many options there may be is the decider's to say; this only keeps the absurd out.
  record PaperAsked(
      @NotNull PaperMethod method,
      @NotNull @Size(max = 100) List<@NotNull @Valid OptionAsked> options,
      @Nullable @Size(max = 20) Map<String, Object> counting) {

    BallotPaper paper() {
      var described = options.stream().map(OptionAsked::described).toList();
      return new BallotPaper(method, described, counting);
    }
  }

  record OptionAsked(
      @NotNull @Pattern(regexp = "[A-Z]", message = "Give one capital letter, such as A.")
          String option,
      @NotBlank @Size(max = LINE) String title,
      @NotBlank @Size(max = TEXT) String summary,
      @NotBlank @Size(max = TEXT) String implications,
      @NotNull @Size(max = 20) List<@NotNull @Valid ReadingAsked> papers,
      @Nullable UUID contact,
      @Nullable
          @Pattern(
              regexp = "[a-z][a-z-]{1,59}",
              message = "Name an office in small letters and hyphens, such as company-secretary.")
          String office,
      @Nullable @Size(min = 1, max = TEXT) String statement) {

    Option described() {
      var readings = papers.stream().map(ReadingAsked::reading).toList();
      return new Option(
          option, title, summary, implications, readings, contact, office, statement, null);
    }
  }

  record ReadingAsked(
      @NotBlank @Size(max = LINE) String title,
      @NotNull
          @Pattern(
              regexp = "https?://\\S+",
              message = "Give an address that begins with https:// or http://.")
          @Size(max = 1_000)
          String url,
      @Nullable
          @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "Give a SHA-256 as 64 hexadecimal digits in lower case.")
          String sha256) {

    Reading reading() {
      return new Reading(title, url, sha256);
    }
  }

  /** Rules of advice. */
  public record RulesAsked(
      @NotNull PassMark passMark,
      @NotNull
          @Pattern(
              regexp = "[0-9]{1,6}",
              message = "Give a whole number of practices in digits, such as 5.")
          String quorumHeads) {

    BallotRules rules() {
      return new BallotRules(passMark, Integer.parseInt(quorumHeads));
    }
  }

  /** What a notice fixes. */
  public record Notice(
      @NotNull LocalDate recordDate,
      @NotNull Instant opens,
      @NotNull Instant closes,
      @Nullable @Valid RulesAsked rules,
      @Nullable TurnoutShown turnout,
      @Nullable Map<String, Object> ruleSet,
      @Nullable @Valid ProceedingsAsked proceedings,
      @Nullable @Valid ConductAsked conduct,
      @Nullable @Size(max = 100) List<@NotNull Instant> reminders) {

    /** The codes of those whom it names as concerned. */
    public List<String> concerned() {
      List<String> named = proceedings == null ? null : proceedings.concerned();
      return named == null ? List.of() : named;
    }

    public GiveNotice command(UUID ballot, Instant at, Lacking lacking) {
      return new GiveNotice(
          ballot,
          recordDate,
          opens,
          closes,
          rules == null ? null : rules.rules(),
          turnout == null ? TurnoutShown.AFTER_CLOSE : turnout,
          at,
          lacking,
          ruleSet,
          proceedings == null ? null : proceedings.proceedings(),
          conduct == null ? null : conduct.conduct(),
          reminders);
    }
  }

  record Extension(@NotNull Instant closes, @NotNull ExtensionReason reason) {}

  record OptionWithdrawal(
      @NotNull @Size(min = 1, max = 10) String option, @NotNull OptionGone reason) {}

  record Withdrawal(@NotBlank @Size(max = TEXT) String reason) {}
}
