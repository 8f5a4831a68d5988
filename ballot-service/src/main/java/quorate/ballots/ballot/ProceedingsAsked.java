package quorate.ballots.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.SeatCode;
import quorate.counting.outcome.rule.Requirement;

/** What belongs to a question beside its timetable. */
public record ProceedingsAsked(
    @Nullable Instant meets,
    @Nullable @Size(min = 1, max = LINE) String advanceClause,
    @Nullable @Size(max = 10) List<@NotNull Requirement> fulfilled,
    @Nullable @Size(max = MOST_CONCERNED)
        List<
                @NotNull
                @Pattern(
                    regexp = SeatCode.ELECTOR,
                    message =
                        "Give an ODS code in capitals and digits, such as G81001, or a seat's code.")
                String>
            concerned,
    @Nullable @Size(max = LINE) @Pattern(regexp = "(?s).*\\S.*", message = "Cite the clause.")
        String commonClause,
    @Nullable LocalDate circulated,
    @Nullable Boolean closesWhenAllVoted,
    @Nullable Instant extendableUntil,
    @Nullable @Valid ProxiesAsked proxies,
    @Nullable PaperRule papers,
    @Nullable HandsRule hands) {

  private static final int LINE = 200;
  // each is a step of the outcome, which has to fit into one entry
  private static final int MOST_CONCERNED = 20;

  Proceedings proceedings() {
    return new Proceedings(
        meets,
        advanceClause,
        fulfilled,
        concerned,
        commonClause,
        circulated,
        closesWhenAllVoted,
        extendableUntil,
        proxies == null ? null : proxies.rule(),
        papers,
        hands);
  }

  /** What holds for proxies. */
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
}
