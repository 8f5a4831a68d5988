package quorate.governance.plan;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.TakeReservedMatter;
import quorate.governance.plan.PlanEvent.ReservedMatterTaken;
import quorate.governance.ruling.Ruling;

/** Decides whether the executive does what the owner keeps to itself: by its permission, once. */
final class Reserving {

  private Reserving() {}

  static Decision<PlanEvent> take(TakeReservedMatter c, DrawnUp plan) {
    LocalDate today = c.by().today();
    var adopted = plan.adoptedOn(today);
    if (adopted.isEmpty()) {
      return refuse(PlanRefusal.NOT_ADOPTED);
    }
    var matter = adopted.get().content().matter(c.matter());
    if (matter.isEmpty()) {
      return refuse(PlanRefusal.NO_SUCH_MATTER, "matter", c.matter());
    }
    BigDecimal sum = c.sum();
    if (sum != null && sum.signum() <= 0) {
      return refuse(PlanRefusal.NOTHING_TO_DRAW, "sum", sum.toPlainString());
    }
    UUID permission = c.permission();
    return c.by()
        .<PlanEvent>refused("by")
        .or(() -> Ruling.refused(c.ruling(), c.decision(), plan.executive()))
        .or(() -> c.by().concerned("by", c.matter()))
        .or(() -> Spending.inYear(plan, today))
        .or(() -> onceDone(c, plan))
        .orElseGet(
            () ->
                permission == null
                    ? refuse(
                        PlanRefusal.RESERVED_MATTER,
                        "matter",
                        c.matter(),
                        Spending.reservedTo(matter.get()))
                    : accept(taken(c, permission, today)));
  }

  private static Optional<Decision<PlanEvent>> onceDone(TakeReservedMatter c, DrawnUp plan) {
    return plan.year().isDone(c.decision(), c.matter())
        ? Optional.of(refuse(PlanRefusal.DONE_ALREADY, "decision", c.decision()))
        : Bounds.check(c.ruling(), c.plan(), c.sum());
  }

  private static ReservedMatterTaken taken(TakeReservedMatter c, UUID permission, LocalDate on) {
    return new ReservedMatterTaken(
        c.plan(),
        c.act(),
        c.matter(),
        c.title(),
        c.sum(),
        permission,
        c.decision(),
        c.by().person(),
        on);
  }
}
