package quorate.governance.drawing;

import static quorate.governance.permission.Permission.PERMISSIONS;
import static quorate.governance.plan.BusinessPlan.PLANS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.permission.PermissionCommand.UsePermission;
import quorate.governance.permission.PermissionDecider;
import quorate.governance.permission.Wanted;
import quorate.governance.plan.PlanCommand;
import quorate.governance.plan.PlanDecider;
import quorate.governance.plan.PlanEvent;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.plan.PlanEvent.ReservedMatterTaken;
import quorate.governance.register.Later.DecisionUsed;
import quorate.governance.register.RegisterCommand.UseDecision;
import quorate.governance.register.RegisterDecider;

/**
 * A drawing on its way through the shell. It is written on the plan, on the permission that it uses
 * and on the decision behind it, all or none: of two at once that together want more than there is,
 * the second is refused.
 */
public final class Drawing {

  private Drawing() {}

  /** The streams that it reads. */
  public static List<StreamRef<?, ?>> reads(UUID plan, @Nullable UUID permission) {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(PLANS.stream(plan));
    if (permission != null) {
      reads.add(PERMISSIONS.stream(permission));
    }
    return reads;
  }

  /** What is recorded. A line's year and a permission's last day end with that day. */
  public static Plan plan(PlanCommand command, Loaded loaded) {
    var stream = PLANS.stream(command.plan());
    var decision = PlanDecider.decide(command, loaded.state(stream));
    return used(Plan.of(decision, stream), decision, loaded);
  }

  /** Adds it to what is recorded otherwise. */
  public static Plan with(Plan plan, PlanCommand command, Loaded loaded) {
    var stream = PLANS.stream(command.plan());
    var decision = PlanDecider.decide(command, loaded.state(stream));
    return used(plan.and(decision, stream), decision, loaded);
  }

  private static Plan used(Plan plan, Decision<PlanEvent> decision, Loaded loaded) {
    if (!(decision instanceof Decision.Accepted<PlanEvent>(var events))) {
      return plan;
    }
    return switch (events.getFirst()) {
      case PlanDrawn e -> use(decided(plan, e, loaded), e, loaded);
      case ReservedMatterTaken e ->
          use(
              done(plan, e, loaded),
              e.permission(),
              e.plan(),
              e.act(),
              Wanted.of(e.matter()),
              e.sum(),
              e.on(),
              loaded);
      case PlanEvent _ -> plan;
    };
  }

  // An urgent action enters the register with its drawing, and is drawn by nothing else.
  private static Plan decided(Plan plan, PlanDrawn e, Loaded loaded) {
    UUID decision = e.decision();
    return decision == null || e.urgentAction() != null
        ? plan
        : uses(
            plan,
            new DecisionUsed(decision, e.drawing(), e.plan(), e.line(), null, e.sum(), e.on()),
            loaded);
  }

  private static Plan done(Plan plan, ReservedMatterTaken e, Loaded loaded) {
    return uses(
        plan,
        new DecisionUsed(e.decision(), e.act(), e.plan(), null, e.matter(), e.sum(), e.on()),
        loaded);
  }

  // On the decision's own stream, where all plans that draw by it meet.
  private static Plan uses(Plan plan, DecisionUsed used, Loaded loaded) {
    var entry = REGISTER.stream(used.decision());
    return plan.and(RegisterDecider.decide(new UseDecision(used), loaded.state(entry)), entry);
  }

  private static Plan use(Plan plan, PlanDrawn e, Loaded loaded) {
    UUID permission = e.permission();
    return permission == null
        ? untilMidnight(plan, e.on())
        : use(
            plan,
            permission,
            e.plan(),
            e.drawing(),
            Wanted.drawing(e.line()),
            e.beyond(),
            e.on(),
            loaded);
  }

  private static Plan use(
      Plan plan,
      UUID permission,
      UUID of,
      UUID use,
      Wanted wanted,
      @Nullable BigDecimal sum,
      LocalDate on,
      Loaded loaded) {
    var stream = PERMISSIONS.stream(permission);
    var command = new UsePermission(permission, of, use, wanted, sum, on);
    return untilMidnight(
        plan.and(PermissionDecider.decide(command, loaded.state(stream)), stream), on);
  }

  private static Plan untilMidnight(Plan plan, LocalDate day) {
    return plan.refuses() ? plan : plan.notAfter(CivilDay.ends(day));
  }
}
