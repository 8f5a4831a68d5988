package quorate.governance.plan;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.governance.acting.Actor;
import quorate.governance.plan.BusinessPlan.Adoption;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.DrawOnPlan;
import quorate.governance.plan.PlanContent.Line;
import quorate.governance.plan.PlanContent.Reserved;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.ruling.Ruling;

/**
 * Decides what is drawn on a plan: first of the line's own budget, then by permission. Whether the
 * permission is good for the rest is decided with the permission, in the same append.
 */
final class Spending {

  private Spending() {}

  static Decision<PlanEvent> draw(DrawOnPlan c, DrawnUp plan) {
    var adopted = plan.adoptedOn(c.today());
    if (adopted.isEmpty()) {
      return refuse(PlanRefusal.NOT_ADOPTED);
    }
    if (c.sum().signum() <= 0) {
      return refuse(PlanRefusal.NOTHING_TO_DRAW, "sum", c.sum().toPlainString());
    }
    return based(c, plan)
        .or(() -> inYear(plan, c.today()))
        .or(() -> reserved(c, adopted.get()))
        .orElseGet(() -> of(c, plan, adopted.get().content()));
  }

  private static Optional<Decision<PlanEvent>> based(DrawOnPlan c, DrawnUp plan) {
    return switch (c.basis()) {
      case Basis.OfDecision it ->
          it.by()
              .<PlanEvent>refused("by")
              .or(() -> Ruling.refused(it.ruling(), it.decision(), plan.executive()))
              .or(() -> concerned(c, it.by()))
              .or(() -> once(c, it, plan));
      case Basis.OfUrgentAction it ->
          it.body().equals(plan.executive()) || it.body().equals(plan.owner())
              ? Optional.empty()
              : Optional.of(refuse(PlanRefusal.NOT_ITS_BODY, "body", it.body()));
    };
  }

  // spending alone is deciding alone, whoever decided on it before
  private static Optional<Decision<PlanEvent>> concerned(DrawOnPlan c, Actor by) {
    return subjects(c).flatMap(each -> by.<PlanEvent>concerned("by", each).stream()).findFirst();
  }

  private static Optional<Decision<PlanEvent>> once(
      DrawOnPlan c, Basis.OfDecision it, DrawnUp plan) {
    return plan.year().isDrawn(it.decision(), c.line())
        ? Optional.of(
            refuse(
                PlanRefusal.DRAWN_ALREADY,
                "decision",
                it.decision(),
                "This decision was drawn on line %s already: name another line of the plan, or a later decision."
                    .formatted(c.line())))
        : Bounds.check(it.ruling(), c.plan(), c.sum());
  }

  static Optional<Decision<PlanEvent>> inYear(DrawnUp plan, LocalDate today) {
    if (plan.isReplacedOn(today)) {
      return Optional.of(refuse(PlanRefusal.PLAN_REPLACED));
    }
    return plan.isYearOf(today)
        ? Optional.empty()
        : Optional.of(
            refuse(
                PlanRefusal.NOT_IN_ITS_YEAR,
                "It is of the days from %s to %s: draw on the plan of this year."
                    .formatted(plan.first().from(), plan.first().until())));
  }

  // what the caller says and what was decided: a matter that either names is reserved
  private static Optional<Decision<PlanEvent>> reserved(DrawOnPlan c, Adoption adopted) {
    return subjects(c).flatMap(each -> reserved(c, adopted, each).stream()).findFirst();
  }

  private static Stream<String> subjects(DrawOnPlan c) {
    return Stream.of(Optional.ofNullable(c.subject()), decided(c.basis()))
        .flatMap(Optional::stream);
  }

  private static Optional<String> decided(Basis basis) {
    return basis instanceof Basis.OfDecision it
        ? Optional.ofNullable(it.ruling()).map(Ruling::subject)
        : Optional.empty();
  }

  private static Optional<Decision<PlanEvent>> reserved(
      DrawOnPlan c, Adoption adopted, String subject) {
    return adopted
        .content()
        .covering(subject)
        .map(matter -> refuse(PlanRefusal.RESERVED_MATTER, "subject", subject, ask(c, matter)));
  }

  private static String ask(DrawOnPlan c, Reserved matter) {
    return reservedTo(matter)
        + " With its permission it is entered by POST /governance/api/v1/plans/%s/reserved-acts."
            .formatted(c.plan());
  }

  static String reservedTo(Reserved matter) {
    return "%s is reserved to the owner%s: ask for its permission by POST /governance/api/v1/permissions."
        .formatted(
            matter.subject().words(), matter.clause() == null ? "" : " (" + matter.clause() + ")");
  }

  private static Decision<PlanEvent> of(DrawOnPlan c, DrawnUp plan, PlanContent content) {
    String code = c.line();
    if (code == null) {
      return c.permission() == null
          ? refuse(PlanRefusal.NOT_IN_THE_PLAN, "permission", null)
          : accept(drawn(c, c.sum()));
    }
    return content
        .line(code)
        .map(line -> ofLine(c, plan, line))
        .orElseGet(() -> refuse(PlanRefusal.NO_SUCH_LINE, "line", code));
  }

  private static Decision<PlanEvent> ofLine(DrawOnPlan c, DrawnUp plan, Line line) {
    BigDecimal left = left(plan, line);
    BigDecimal beyond = c.sum().subtract(left);
    if (beyond.signum() <= 0) {
      return c.permission() == null
          ? accept(drawn(c, new BigDecimal("0.00")))
          : refuse(PlanRefusal.PERMISSION_NOT_NEEDED, "permission", c.permission());
    }
    return c.permission() == null
        ? refuse(
            PlanRefusal.OVER_LINE,
            "sum",
            c.sum().toPlainString(),
            "£%s is left on %s. Draw that or less, or ask the owner for permission of £%s more: POST /governance/api/v1/permissions."
                .formatted(left.toPlainString(), line.line(), beyond.toPlainString()))
        : accept(drawn(c, beyond));
  }

  private static BigDecimal left(DrawnUp plan, Line line) {
    return line.budget().subtract(plan.year().drawn(line.line()));
  }

  private static PlanDrawn drawn(DrawOnPlan c, BigDecimal beyond) {
    var basis = c.basis();
    UUID decision =
        switch (basis) {
          case Basis.OfDecision it -> it.decision();
          case Basis.OfUrgentAction it -> it.decision();
        };
    UUID urgent = basis instanceof Basis.OfUrgentAction it ? it.action() : null;
    UUID by =
        switch (basis) {
          case Basis.OfDecision it -> it.by().person();
          case Basis.OfUrgentAction it -> it.by();
        };
    return new PlanDrawn(
        c.plan(),
        c.drawing(),
        c.line(),
        c.title(),
        c.sum(),
        beyond,
        beyond.signum() > 0 ? c.permission() : null,
        decision,
        urgent,
        by,
        c.today());
  }
}
