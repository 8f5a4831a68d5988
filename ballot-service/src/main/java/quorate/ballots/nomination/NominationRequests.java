package quorate.ballots.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.electorate.RollRequests.ElectorateAsked;
import quorate.ballots.electorate.RollRequests.RollTermsAsked;
import quorate.ballots.electorate.WeightBasis;

/** What people send about nominations. */
final class NominationRequests {

  private static final int LINE = 200;
  private static final int TEXT = 2_000;
  private static final int STATEMENT = 5_000;
  private static final String NUMBER = "[0-9]{1,3}";
  private static final String A_NUMBER = "Give a whole number in digits, such as 3.";
  private static final String KEY = "[a-z0-9][a-z0-9-]{0,39}";
  private static final String A_KEY = "Give a key of small letters, digits and hyphens.";
  private static final String CODE = "[0-9A-Z]{1,10}";
  private static final String A_CODE = "Give the ODS code of a practice, such as G81001.";

  private NominationRequests() {}

  record NewNominations(
      @NotBlank @Size(max = LINE) String title,
      @NotEmpty @Size(max = 50) List<@NotNull @Valid SeatAsked> seats,
      @Nullable @Valid EligibilityAsked eligibility,
      @NotNull Instant opens,
      @NotNull Instant closes,
      @NotNull @Pattern(regexp = NUMBER, message = A_NUMBER) String seconders,
      @Nullable @Pattern(regexp = NUMBER, message = A_NUMBER) String perPractice,
      @NotNull @Valid ElectorateAsked electorate,
      @NotNull @Valid PollAsked poll,
      @Nullable CandidatesShown shown) {

    Call call() {
      return new Call(
          title,
          seats.stream().map(SeatAsked::asked).toList(),
          eligibility == null
              ? null
              : new Eligibility(eligibility.rule(), Boolean.TRUE.equals(eligibility.roleStated())),
          opens,
          closes,
          seconders,
          perPractice,
          electorate.electorate(),
          poll.asked(),
          shown == null ? CandidatesShown.AFTER_CLOSE : shown);
    }
  }

  record SeatAsked(
      @NotNull @Pattern(regexp = KEY, message = A_KEY) String seat,
      @NotBlank @Size(max = 120) String title,
      @NotNull @Pattern(regexp = NUMBER, message = A_NUMBER) String places,
      @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> constituencies,
      @Nullable @Size(min = 1, max = 20)
          List<@NotNull @Pattern(regexp = KEY, message = A_KEY) String> roleClasses,
      @Nullable @Valid ElectorateAsked electorate,
      @Nullable @Valid VacancyAsked vacancy) {

    Seat asked() {
      return new Seat(
          seat,
          title,
          places,
          constituencies,
          roleClasses,
          electorate == null ? null : electorate.electorate(),
          vacancy == null
              ? null
              : new Vacancy(vacancy.vacated(), vacancy.since(), vacancy.termEnds()));
    }
  }

  record VacancyAsked(
      @NotBlank @Size(max = LINE) String vacated,
      @NotNull LocalDate since,
      @NotNull LocalDate termEnds) {}

  record EligibilityAsked(@NotBlank @Size(max = TEXT) String rule, @Nullable Boolean roleStated) {}

  record PollAsked(
      @NotNull PaperMethod method,
      @Nullable NameOrder order,
      @NotNull WeightBasis weightBasis,
      @Nullable @Valid RollTermsAsked rollTerms,
      @Nullable @Size(max = 20) Map<String, Object> counting) {

    Poll asked() {
      return new Poll(
          method,
          order == null ? NameOrder.BY_LOT : order,
          weightBasis,
          RollTermsAsked.terms(rollTerms),
          counting);
    }
  }

  record NewCandidate(
      @NotNull UUID candidate,
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String practice,
      @Nullable @Pattern(regexp = KEY, message = A_KEY) String seat,
      @Nullable @Size(max = 100) String constituency,
      @Nullable @Pattern(regexp = KEY, message = A_KEY) String roleClass,
      @Nullable @Size(min = 1, max = STATEMENT) String statement) {}

  record Seconding(@NotNull @Pattern(regexp = CODE, message = A_CODE) String practice) {}

  record Acceptance(@Nullable @Size(min = 1, max = STATEMENT) String statement) {}

  record Ruling(
      @NotNull Boolean valid,
      @Nullable Ground ground,
      @Nullable @Size(min = 1, max = TEXT) String note) {}

  record Order(@Nullable @Size(max = 26) List<@NotNull UUID> candidates) {}
}
