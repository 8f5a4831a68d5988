package quorate.governance.permission;

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
import quorate.governance.mandate.Asked;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.permission.PermissionEvent.Term;
import quorate.governance.plan.PlanRequests;
import quorate.governance.subject.Subject;

/** What people send about a permission. */
final class PermissionRequests {

  private static final int TEXT = 4_000;

  private PermissionRequests() {}

  static @Nullable BigDecimal pounds(@Nullable String digits) {
    return digits == null ? null : PlanRequests.pounds(digits);
  }

  record NewPermission(
      @NotNull UUID plan,
      @NotNull @Valid WantedAsked wanted,
      @NotBlank @OneLine @Size(max = 200) String title,
      @NotBlank @Size(max = TEXT) String reason,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum,
      @NotNull UUID by) {}

  record WantedAsked(
      @NotNull Wanted.Kind kind,
      @Nullable @Pattern(regexp = PlanRequests.CODE, message = PlanRequests.CODE_MEND) String line,
      @Nullable
          @Pattern(
              regexp = Subject.CODE,
              message = "Give the code of a reserved matter of the plan, such as levy.")
          String matter) {

    Wanted wanted() {
      return new Wanted(kind, line, matter);
    }
  }

  record PutAsked(@NotNull UUID meeting, @NotNull UUID item, @NotNull UUID by) {}

  record Grant(
      @NotNull UUID decision,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum,
      @Nullable LocalDate until,
      @Nullable @Size(max = 20) List<@NotNull @Valid TermAsked> conditions) {

    List<Term> terms() {
      return conditions == null
          ? List.of()
          : conditions.stream().map(it -> new Term(it.condition(), it.text())).toList();
    }
  }

  record TermAsked(
      @NotNull @Pattern(regexp = PlanRequests.CODE, message = PlanRequests.CODE_MEND)
          String condition,
      @NotBlank @Size(max = 1_000) String text) {}

  record NotGranted(@NotNull UUID decision, @NotBlank @Size(max = TEXT) String reason) {}

  record Met(
      @NotNull @Pattern(regexp = PlanRequests.CODE, message = PlanRequests.CODE_MEND)
          String condition,
      @NotNull @Valid DocumentAsked document,
      @NotNull UUID by) {}
}
