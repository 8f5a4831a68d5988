package quorate.governance.urgent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;
import quorate.governance.mandate.Asked;
import quorate.governance.mandate.Asked.SubjectAsked;
import quorate.governance.plan.PlanRequests;

/** What people send about urgent action. */
final class UrgentRequests {

  private UrgentRequests() {}

  record NewUrgentAction(
      @NotNull UUID body,
      @NotNull @Size(min = 1, max = 12) List<@NotNull UUID> persons,
      @NotNull @Valid SubjectAsked subject,
      @NotBlank @OneLine @Size(max = 200) String title,
      @NotBlank @Size(max = 4_000) String text,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum,
      @Nullable UUID plan,
      @Nullable @Pattern(regexp = PlanRequests.CODE, message = PlanRequests.CODE_MEND)
          String line) {}

  record Report(@NotNull UUID meeting, @NotNull UUID item) {}

  record Ratification(@NotNull UUID decision) {}
}
