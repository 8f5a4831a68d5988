package quorate.governance.permission;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.permission.PermissionCommand.RequestPermission;
import quorate.governance.permission.PermissionEvent.PermissionRequested;
import quorate.governance.plan.BusinessPlan.Adoption;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanContent;

/** Decides whether something can be asked of the owner: of an adopted plan, and of a part of it. */
final class Requesting {

  private Requesting() {}

  static Decision<PermissionEvent> decide(RequestPermission c) {
    if (!(c.state() instanceof DrawnUp plan)) {
      return refuse(PermissionRefusal.NO_SUCH_ADOPTED_PLAN, "plan", c.plan());
    }
    return c.by()
        .<PermissionEvent>refused("by")
        .or(
            () ->
                plan.adoptedOn(c.by().today())
                    .map(Adoption::content)
                    .map(content -> wanted(c.wanted(), content))
                    .orElseGet(() -> no(PermissionRefusal.NO_SUCH_ADOPTED_PLAN, "plan", c.plan())))
        .or(() -> summed(c))
        .orElseGet(() -> accept(requested(c, plan)));
  }

  private static PermissionRequested requested(RequestPermission c, DrawnUp plan) {
    return new PermissionRequested(
        c.permission(),
        c.plan(),
        plan.executive(),
        plan.owner(),
        c.wanted(),
        c.title(),
        c.reason(),
        c.sum(),
        c.by().person(),
        c.by().today());
  }

  private static Optional<Decision<PermissionEvent>> wanted(Wanted wanted, PlanContent content) {
    String line = wanted.line();
    String matter = wanted.matter();
    return switch (wanted.kind()) {
      case BEYOND_LINE ->
          line != null && matter == null && content.line(line).isPresent()
              ? Optional.empty()
              : no(PermissionRefusal.LINE_NEEDED, "wanted.line", line);
      case RESERVED_MATTER ->
          matter != null && line == null && content.matter(matter).isPresent()
              ? Optional.empty()
              : no(PermissionRefusal.MATTER_NEEDED, "wanted.matter", matter);
      case NOT_IN_PLAN ->
          line == null && matter == null
              ? Optional.empty()
              : no(PermissionRefusal.NEITHER_NEEDED, "wanted.kind", wanted.kind());
    };
  }

  // What is reserved may cost nothing; spending is for a sum.
  private static Optional<Decision<PermissionEvent>> summed(RequestPermission c) {
    BigDecimal sum = c.sum();
    boolean stated = sum != null && sum.signum() > 0;
    return stated || (sum == null && c.wanted().kind() == Wanted.Kind.RESERVED_MATTER)
        ? Optional.empty()
        : no(PermissionRefusal.SUM_NEEDED, "sum", sum == null ? null : sum.toPlainString());
  }

  private static Optional<Decision<PermissionEvent>> no(
      PermissionRefusal why, String field, @Nullable Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
