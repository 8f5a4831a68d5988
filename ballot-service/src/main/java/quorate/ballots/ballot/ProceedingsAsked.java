package quorate.ballots.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.SeatCode;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.counting.outcome.rule.Requirement;

/** What belongs to a question beside its timetable. */
public record ProceedingsAsked(
    @Nullable Instant meets,
    @Nullable @Size(min = 1, max = LINE) String advanceClause,
    @Nullable @Size(max = 10) List<@NotNull Requirement> fulfilled,
    @Nullable @Size(max = MOST_CONCERNED)
        List<@NotNull @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String>
            concerned,
    @Nullable @Size(max = LINE) @Pattern(regexp = "(?s).*\\S.*", message = "Cite the clause.")
        String commonClause,
    @Nullable LocalDate circulated,
    @Nullable Boolean closesWhenAllVoted,
    @Nullable Instant extendableUntil,
    @Nullable @Valid ProxiesAsked proxies,
    @Nullable PaperRule papers,
    @Nullable HandsRule hands,
    @Nullable @Valid ChairAsked chair) {

  private static final int LINE = 200;
  private static final String LOGIN = "[A-Za-z0-9_-]{22}";
  private static final String NOT_A_LOGIN =
      "Give the code of a log-in, 22 characters; its holder reads it at /ballots/api/v1/log-in.";
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
        hands,
        chair == null ? null : chair.chair());
  }

  /** Who takes the chair: a person of the register, or a log-in's code. */
  record ChairAsked(
      @Nullable UUID person,
      @Nullable @Pattern(regexp = LOGIN, message = NOT_A_LOGIN) String login,
      @Nullable
          @Pattern(
              regexp = "[0-9A-Z]{1,10}",
              message = "Give an ODS code in capitals and digits, such as G81001.")
          String practice) {

    Chair chair() {
      if ((person == null) == (login == null)) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "proceedings.chair",
            String.valueOf(person == null ? login : person),
            "Name who takes the chair either as a person of the register or by the code of a"
                + " log-in.");
      }
      return new Chair(person, login, practice);
    }
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
