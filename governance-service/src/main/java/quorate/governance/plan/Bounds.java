package quorate.governance.plan;

import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.ruling.Ruling;

/**
 * How far a decision reaches: in all to its sum, across plans, lines and matters. By one that tells
 * no sum no money is drawn, and what is done by it is of one plan. What was drawn by it stands on
 * its own stream.
 */
final class Bounds {

  private Bounds() {}

  static Optional<Decision<PlanEvent>> check(
      @Nullable Ruling ruling, UUID plan, @Nullable BigDecimal sum) {
    if (ruling == null) {
      return Optional.empty();
    }
    BigDecimal most = ruling.sum();
    if (most != null) {
      return over(ruling, most, sum == null ? BigDecimal.ZERO : sum);
    }
    return sum == null
        ? elsewhere(ruling, plan)
        : Optional.of(refuse(PlanRefusal.NO_SUM_DECIDED, "decision", ruling.decision()));
  }

  private static Optional<Decision<PlanEvent>> elsewhere(Ruling ruling, UUID plan) {
    return ruling.since().uses().stream().allMatch(each -> each.plan().equals(plan))
        ? Optional.empty()
        : Optional.of(refuse(PlanRefusal.OF_ANOTHER_PLAN, "decision", ruling.decision()));
  }

  private static Optional<Decision<PlanEvent>> over(
      Ruling ruling, BigDecimal most, BigDecimal sum) {
    BigDecimal left = most.subtract(ruling.since().drawn());
    return sum.compareTo(left) > 0
        ? Optional.of(
            refuse(
                PlanRefusal.OVER_DECISION,
                "sum",
                sum.toPlainString(),
                "The decision was of £%s, of which £%s is left: draw that or less, or decide anew."
                    .formatted(most.toPlainString(), left.toPlainString())))
        : Optional.empty();
  }
}
