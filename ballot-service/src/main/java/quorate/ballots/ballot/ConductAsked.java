package quorate.ballots.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Conduct.ReturningOfficer;

/** What a notice says of who conducts the ballot and of challenges to it. */
record ConductAsked(
    @Nullable @Valid OfficerAsked returningOfficer,
    @Nullable Boolean secretaryActs,
    @Nullable @Size(min = 1, max = 10)
        List<@NotNull @Pattern(regexp = LOGIN, message = NOT_A_LOGIN) String> adjudicators,
    @Nullable @Pattern(regexp = DAYS, message = NOT_DAYS) String challengePeriod,
    @Nullable @Pattern(regexp = DAYS, message = NOT_DAYS) String answerPeriod,
    @Nullable UnderChallenge underChallenge,
    @Nullable EnquiriesUntil enquiries) {

  private static final String LOGIN = "[A-Za-z0-9_-]{22}";
  private static final String NOT_A_LOGIN =
      "Give the code of a log-in, 22 characters; its holder reads it at /ballots/api/v1/log-in.";
  private static final String DAYS = "[1-9][0-9]{0,2}";
  private static final String NOT_DAYS = "Give a whole number of days in digits, such as 21.";

  record OfficerAsked(
      @NotNull @Pattern(regexp = LOGIN, message = NOT_A_LOGIN) String login,
      @Nullable
          @Pattern(
              regexp = "[0-9A-Za-z-]{1,60}",
              message = "Give the code of an organisation, such as an ODS code.")
          String organisation) {

    ReturningOfficer officer() {
      return new ReturningOfficer(login, organisation);
    }
  }

  Conduct conduct() {
    return new Conduct(
        returningOfficer == null ? null : returningOfficer.officer(),
        secretaryActs,
        adjudicators,
        number(challengePeriod),
        number(answerPeriod),
        underChallenge,
        enquiries);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
