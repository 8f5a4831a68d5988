package quorate.governance.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms of reference as people send them; numbers are text, as in what is answered. */
record TermsAsked(
    @NotNull @Size(max = 50) List<@NotNull @Valid RuleAsked> composition,
    @NotNull Map<String, Object> ruleSet,
    @NotNull @Valid NoticeAsked notice,
    @NotNull @Valid CallingAsked calling,
    @NotNull @Valid AgendaAsked agenda,
    @NotNull @Valid InterestsAsked interests,
    @Nullable @Valid UrgentAsked urgent,
    @Nullable @Size(max = 1_000) String document,
    @Nullable PollRule polls,
    @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String proxyHours) {

  private static final String WHOLE = "[0-9]{1,4}";
  private static final String A_NUMBER = "Give a whole number in digits, such as 12.";
  private static final int LINE = 200;
  private static final int MOST = 50;

  Terms terms() {
    return new Terms(
        composition.stream().map(RuleAsked::ruled).toList(),
        ruleSet,
        new Terms.Notice(
            number(notice.days), notice.count, maybe(notice.papersDays), notice.clause),
        new Terms.Calling(calling.offices, maybe(calling.members), calling.clause),
        new Terms.Agenda(agenda.offices, some(agenda.rules), agenda.others, agenda.clause),
        new Terms.InterestTerms(
            interests.handling,
            number(interests.declaredWithinDays),
            maybe(interests.reviewedEveryMonths),
            interests.clause),
        urgent == null ? null : urgent.urgent(),
        document,
        polls,
        maybe(proxyHours));
  }

  record RuleAsked(
      @NotNull
          @Pattern(
              regexp = "[a-z0-9-]{1,40}",
              message = "Give a key of lower-case letters, digits and hyphens, such as networks.")
          String rule,
      @NotNull SeatSource source,
      @NotBlank @Size(max = LINE) String title,
      @NotNull Office office,
      @NotNull Voice voice,
      @Nullable @Pattern(regexp = "[0-9A-Za-z-]{1,40}", message = "Give the code of an area.")
          String within,
      @Nullable @Size(max = MOST) List<@NotBlank @Size(max = LINE) String> localities,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String atLeast,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String atMost,
      @Nullable @Size(max = 4) List<@NotNull How> filledBy,
      @Nullable @Valid ConditionsAsked conditions,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String termMonths,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String renewals,
      @Nullable Deputies deputies,
      @Nullable @Size(max = MOST) List<@NotBlank @Size(max = LINE) String> training,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String quorum,
      @Nullable @Size(max = LINE) String clause) {

    SeatRule ruled() {
      return new SeatRule(
          rule,
          source,
          title,
          office,
          voice,
          within,
          localities,
          maybe(atLeast),
          maybe(atMost),
          filledBy,
          conditions == null ? Conditions.NONE : conditions.conditions(),
          maybe(termMonths),
          maybe(renewals),
          deputies == null ? Deputies.NONE : deputies,
          some(training),
          maybe(quorum),
          clause);
    }
  }

  record ConditionsAsked(
      @Nullable @Size(max = MOST) List<@NotNull String> roles,
      @Nullable @Size(max = MOST) List<@NotNull String> excluded,
      @Nullable Consequence competing,
      @Nullable Boolean ownCapacity) {

    Conditions conditions() {
      return new Conditions(
          some(roles), some(excluded), competing, Boolean.TRUE.equals(ownCapacity));
    }
  }

  record NoticeAsked(
      @NotNull @Pattern(regexp = WHOLE, message = A_NUMBER) String days,
      @NotNull DayCount count,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String papersDays,
      @Nullable @Size(max = LINE) String clause) {}

  record CallingAsked(
      @NotNull @Size(max = 5) List<@NotNull Office> offices,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String members,
      @Nullable @Size(max = LINE) String clause) {}

  record AgendaAsked(
      @NotNull @Size(max = 5) List<@NotNull Office> offices,
      @Nullable @Size(max = MOST) List<@NotNull String> rules,
      @NotNull Others others,
      @Nullable @Size(max = LINE) String clause) {}

  record InterestsAsked(
      @NotNull Handling handling,
      @NotNull @Pattern(regexp = WHOLE, message = A_NUMBER) String declaredWithinDays,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String reviewedEveryMonths,
      @Nullable @Size(max = LINE) String clause) {}

  record UrgentAsked(
      @NotNull @Size(max = 5) List<@NotNull Office> offices,
      @NotNull @Pattern(regexp = WHOLE, message = A_NUMBER) String together,
      @Nullable
          @Pattern(
              regexp = "(0|[1-9][0-9]{0,11})(\\.[0-9]{2})?",
              message = "Give pounds as a decimal, such as 5000.00.")
          String limit,
      @Nullable @Pattern(regexp = WHOLE, message = A_NUMBER) String lapsesAfterDays,
      @Nullable @Size(max = LINE) String clause) {

    Terms.UrgentAction urgent() {
      return new Terms.UrgentAction(
          offices, number(together), limit, maybe(lapsesAfterDays), clause);
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static @Nullable Integer maybe(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static List<String> some(@Nullable List<String> asked) {
    return asked == null ? List.of() : asked;
  }
}
