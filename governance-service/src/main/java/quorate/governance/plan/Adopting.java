package quorate.governance.plan;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.AdoptPlan;
import quorate.governance.plan.PlanCommand.ReplacePlan;
import quorate.governance.plan.PlanEvent.PlanAdopted;
import quorate.governance.plan.PlanEvent.PlanReplaced;
import quorate.governance.ruling.Ruling;

/** Decides which plan an executive works by: one, for each day. */
final class Adopting {

  private Adopting() {}

  // It is what was before the meeting that is adopted: a revision since then is put once more.
  static Decision<PlanEvent> adopt(AdoptPlan c, DrawnUp plan) {
    var ruling = c.ruling();
    if (plan.isAdopted()) {
      return refuse(PlanRefusal.ADOPTED_ALREADY);
    }
    if (plan.replaced() != null) {
      return refuse(PlanRefusal.PLAN_REPLACED);
    }
    return Ruling.<PlanEvent>refused(ruling, c.decision(), plan.owner(), plan.put())
        .or(() -> ContentCheck.belowDrawn(plan.content(), plan))
        .or(() -> alone(c, plan))
        .orElseGet(
            () -> ruling == null ? refuse(PlanRefusal.NOT_ADOPTED) : adopted(c, plan, ruling));
  }

  // two side by side would be two budgets of one year
  private static Optional<Decision<PlanEvent>> alone(AdoptPlan c, DrawnUp plan) {
    List<UUID> beside =
        c.others().stream()
            .filter(each -> each.standsBeside(plan))
            .map(each -> each.first().plan())
            .filter(each -> !each.equals(c.plan()))
            .toList();
    UUID replaces = c.replaces();
    if (replaces != null && !beside.contains(replaces)) {
      return Optional.of(refuse(PlanRefusal.NO_PLAN_TO_REPLACE, "replaces", replaces));
    }
    return beside.stream()
        .filter(each -> !each.equals(replaces))
        .findFirst()
        .map(each -> beside(each, replaces));
  }

  private static Decision<PlanEvent> beside(UUID other, @Nullable UUID replaces) {
    return refuse(
        PlanRefusal.ANOTHER_IS_ADOPTED,
        "replaces",
        replaces == null ? "none" : replaces,
        "Plan %s is adopted for days of this one: name it in replaces, or end one first."
            .formatted(other));
  }

  private static Decision<PlanEvent> adopted(AdoptPlan c, DrawnUp plan, Ruling ruling) {
    return accept(
        new PlanAdopted(c.plan(), plan.revision(), c.decision(), ruling.on(), c.replaces()));
  }

  static Decision<PlanEvent> replace(ReplacePlan c, DrawnUp plan) {
    return plan.replaced() == null
        ? accept(new PlanReplaced(c.plan(), c.by(), c.decision(), c.on()))
        : refuse(PlanRefusal.PLAN_REPLACED);
  }
}
