package quorate.governance.drawing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;
import quorate.governance.mandate.Asked;
import quorate.governance.plan.PlanRequests;
import quorate.governance.subject.Subject;

/** What people send to draw on a plan. */
final class DrawingRequests {

  private static final String SUBJECT_MEND =
      "Give a code in small letters, its parts told by dots: urgent-care.nights.";

  private DrawingRequests() {}

  record NewDrawing(
      @Nullable @Pattern(regexp = PlanRequests.CODE, message = PlanRequests.CODE_MEND) String line,
      @Nullable @Pattern(regexp = Subject.CODE, message = SUBJECT_MEND) String subject,
      @NotBlank @OneLine @Size(max = 200) String title,
      @NotNull @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum,
      @NotNull UUID decision,
      @Nullable UUID permission,
      @NotNull UUID by) {}

  record NewAct(
      @NotNull @Pattern(regexp = Subject.CODE, message = SUBJECT_MEND) String matter,
      @NotBlank @OneLine @Size(max = 200) String title,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum,
      @NotNull UUID decision,
      @Nullable UUID permission,
      @NotNull UUID by) {}
}
