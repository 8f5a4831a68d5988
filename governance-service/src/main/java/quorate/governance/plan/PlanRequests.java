package quorate.governance.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;
import quorate.chassis.door.Seen;
import quorate.governance.agreement.Content.Aim;
import quorate.governance.mandate.Asked;
import quorate.governance.mandate.Asked.SubjectAsked;
import quorate.governance.plan.PlanContent.Line;
import quorate.governance.plan.PlanContent.Reserved;

/** What people send about a business plan. */
public final class PlanRequests {

  /** What the code of a line looks like. */
  public static final String CODE = "[a-z0-9-]{1,40}";

  /** How to mend one. */
  public static final String CODE_MEND =
      "Give a short code in small letters, such as enhanced-access.";

  private static final int TITLE = 200;
  private static final int TEXT = 4_000;

  private PlanRequests() {}

  /** Pounds as they stand in events, with their pence. */
  public static BigDecimal pounds(String digits) {
    return new BigDecimal(digits).setScale(2);
  }

  record NewPlan(
      @NotBlank @OneLine @Size(max = TITLE) String title,
      @NotNull UUID executive,
      @NotNull UUID owner,
      @NotNull LocalDate from,
      @NotNull LocalDate until,
      @NotNull @Valid ContentAsked content,
      @NotNull UUID by) {}

  record Revision(@NotNull @Valid ContentAsked content, @NotNull UUID by) {}

  record ContentAsked(
      @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid LineAsked> lines,
      @Nullable @Size(max = 20) List<@NotNull @Valid ReservedAsked> reserved) {

    PlanContent content() {
      return new PlanContent(
          lines.stream().map(LineAsked::asLine).toList(),
          reserved == null ? List.of() : reserved.stream().map(each -> each.asMatter()).toList());
    }
  }

  record LineAsked(
      @NotNull @Pattern(regexp = CODE, message = CODE_MEND) String line,
      @NotBlank @OneLine @Size(max = TITLE) String title,
      @NotNull @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String budget,
      @Nullable @Size(max = 12) List<@NotNull @Valid OutcomeAsked> outcomes) {

    Line asLine() {
      return new Line(
          line,
          title,
          pounds(budget),
          outcomes == null ? List.of() : outcomes.stream().map(each -> each.asAim()).toList());
    }
  }

  record OutcomeAsked(
      @NotNull @Pattern(regexp = CODE, message = CODE_MEND) String outcome,
      @NotBlank @Size(max = 1_000) String words,
      @Nullable @Seen @Size(min = 1, max = 1_000) String measure) {

    Aim asAim() {
      return new Aim(outcome, words, measure);
    }
  }

  record ReservedAsked(
      @NotNull @Valid SubjectAsked subject,
      @Nullable @Seen @OneLine @Size(min = 1, max = TITLE) String clause) {

    Reserved asMatter() {
      return new Reserved(subject.subject(), clause);
    }
  }

  record PutAsked(@NotNull UUID meeting, @NotNull UUID item, @NotNull UUID by) {}

  record Adoption(@NotNull UUID decision, @Nullable UUID replaces) {}

  record NewForecast(
      @NotNull @Pattern(regexp = CODE, message = CODE_MEND) String line,
      @NotNull @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String forecast,
      @Nullable @Seen @Size(min = 1, max = TEXT) String words,
      @NotNull UUID by) {}

  record NewReport(
      @NotNull @Pattern(regexp = CODE, message = CODE_MEND) String line,
      @NotNull @Pattern(regexp = CODE, message = CODE_MEND) String outcome,
      @NotNull Progress progress,
      @NotBlank @Size(max = TEXT) String words,
      @NotNull UUID by) {}

  record NewAccount(
      @Nullable @Pattern(regexp = CODE, message = CODE_MEND) String line,
      @NotBlank @Size(max = TEXT) String question,
      @Nullable LocalDate due,
      @NotNull UUID by) {}

  record Answer(@NotBlank @Size(max = TEXT) String answer, @NotNull UUID by) {}

  record Found(
      @NotNull Finding finding, @NotBlank @Size(max = TEXT) String words, @NotNull UUID decision) {}
}
