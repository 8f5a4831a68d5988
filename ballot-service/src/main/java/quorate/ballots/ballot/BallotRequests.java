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
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** What people send about a ballot. */
final class BallotRequests {

  private static final int LINE = 200;
  private static final int TEXT = 2_000;
  // each is a step of the outcome, which has to fit into one entry
  private static final int MOST_CONCERNED = 20;

  private BallotRequests() {}

  record NewBallot(
      @NotBlank @Size(max = LINE) String title,
      @NotBlank @Size(max = TEXT) String question,
      @NotNull Vehicle vehicle,
      @NotNull Kind kind,
      @Nullable Secrecy secrecy,
      @NotNull @Valid PaperAsked paper,
      @NotNull @Valid ElectorateAsked electorate,
      @NotNull WeightBasis weightBasis,
      @Nullable @Valid RollTermsAsked rollTerms) {

    DraftBallot command(UUID ballot) {
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
          RollTermsAsked.terms(rollTerms));
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
      @NotNull UUID contact) {

    Option described() {
      var readings = papers.stream().map(ReadingAsked::reading).toList();
      return new Option(option, title, summary, implications, readings, contact);
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

  record RulesAsked(
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

  record Notice(
      @NotNull LocalDate recordDate,
      @NotNull Instant opens,
      @NotNull Instant closes,
      @Nullable @Valid RulesAsked rules,
      @Nullable TurnoutShown turnout,
      @Nullable Map<String, Object> ruleSet,
      @Nullable @Valid ProceedingsAsked proceedings,
      @Nullable @Valid ConductAsked conduct) {

    GiveNotice command(UUID ballot, Instant at, Lacking lacking) {
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
          conduct == null ? null : conduct.conduct());
    }
  }

  record ProceedingsAsked(
      @Nullable Instant meets,
      @Nullable @Size(min = 1, max = LINE) String advanceClause,
      @Nullable @Size(max = 10) List<@NotNull Requirement> fulfilled,
      @Nullable @Size(max = MOST_CONCERNED)
          List<
                  @NotNull
                  @Pattern(
                      regexp = "[0-9A-Z]{1,10}",
                      message = "Give an ODS code in capitals and digits, such as G81001.")
                  String>
              concerned,
      @Nullable @Valid ProxiesAsked proxies,
      @Nullable PaperRule papers,
      @Nullable HandsRule hands) {

    Proceedings proceedings() {
      var asked = proxies == null ? null : proxies.rule();
      return new Proceedings(meets, advanceClause, fulfilled, concerned, asked, papers, hands);
    }
  }

  record ProxiesAsked(
      @Nullable Instant deadline,
      @Nullable
          @Pattern(
              regexp = "[1-9][0-9]{0,5}",
              message = "Give a whole number of appointments in digits, such as 5.")
          String most,
      @Nullable @Size(min = 1, max = LINE) String clause) {

    ProxyRule rule() {
      return new ProxyRule(deadline, most, clause);
    }
  }

  record Withdrawal(@NotBlank @Size(max = TEXT) String reason) {}
}
