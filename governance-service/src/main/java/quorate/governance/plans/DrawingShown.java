package quorate.governance.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.plan.PlanEvent.PlanDrawn;

/**
 * What was drawn: {@code beyond} is the part by permission; {@code urgentState} is how an urgent
 * action behind it stands, as {@code not-ratified}.
 */
public record DrawingShown(
    UUID drawing,
    @Nullable String line,
    String title,
    BigDecimal sum,
    BigDecimal beyond,
    @Nullable UUID permission,
    @Nullable UUID decision,
    @Nullable UUID urgentAction,
    @Nullable String urgentState,
    UUID by,
    LocalDate on) {

  static DrawingShown of(PlanDrawn e, @Nullable String urgentState) {
    return new DrawingShown(
        e.drawing(),
        e.line(),
        e.title(),
        e.sum(),
        e.beyond(),
        e.permission(),
        e.decision(),
        e.urgentAction(),
        urgentState,
        e.by(),
        e.on());
  }
}
