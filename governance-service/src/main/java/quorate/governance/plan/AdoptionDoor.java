package quorate.governance.plan;

import static quorate.governance.plan.BusinessPlan.PLANS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.bodies.StreamLog;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.AdoptPlan;
import quorate.governance.plan.PlanCommand.ReplacePlan;
import quorate.governance.plan.PlanRequests.Adoption;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.ruling.Citing;
import quorate.governance.ruling.Named;
import quorate.governance.ruling.Rulings;

/** Records the adoption of a plan, with every other plan of the two bodies guarded. */
@Singleton
final class AdoptionDoor {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Door door;
  private final PlanDoor plans;
  private final ActingDoor acting;
  private final Rulings rulings;
  private final StreamLog log;

  AdoptionDoor(Door door, PlanDoor plans, ActingDoor acting, Rulings rulings, StreamLog log) {
    this.door = door;
    this.plans = plans;
    this.acting = acting;
    this.rulings = rulings;
    this.log = log;
  }

  Uni<Response> adopt(UUID plan, Adoption asked) {
    return rulings
        .named(door.convener(), asked.decision())
        .chain(
            named ->
                plans.with(
                    plan,
                    drawn ->
                        others(drawn).chain(others -> adopt(plan, asked, named, drawn, others))));
  }

  // which bodies a plan is of never changes; how far each got is read anew with the decision
  private Uni<List<UUID>> others(DrawnUp plan) {
    return log.all(door.convener(), PLANS, ALWAYS)
        .map(
            all ->
                all.values().stream()
                    .filter(DrawnUp.class::isInstance)
                    .map(DrawnUp.class::cast)
                    .filter(each -> each.owner().equals(plan.owner()))
                    .filter(each -> each.executive().equals(plan.executive()))
                    .map(each -> each.first().plan())
                    .filter(each -> !each.equals(plan.first().plan()))
                    .toList());
  }

  private Uni<Response> adopt(
      UUID plan, Adoption asked, Named named, DrawnUp drawn, List<UUID> others) {
    List<StreamRef<?, ?>> reads = new ArrayList<>(named.reads());
    others.forEach(each -> reads.add(PLANS.stream(each)));
    var cited = DecisionCited.onPlan(asked.decision(), plan, null, acting.today());
    return acting.chaired(
        PLANS.stream(plan),
        reads,
        drawn.owner(),
        loaded ->
            Citing.with(
                    replacing(asked.replaces(), plan, asked, named, loaded, others), cited, loaded)
                .created(PlanDoor.where(plan)));
  }

  private Plan replacing(
      @Nullable UUID replaces,
      UUID plan,
      Adoption asked,
      Named named,
      Loaded loaded,
      List<UUID> others) {
    var stream = PLANS.stream(plan);
    var command =
        new AdoptPlan(plan, asked.decision(), named.in(loaded), replaces, drawnUp(others, loaded));
    Plan adopted = Plan.of(PlanDecider.decide(command, loaded.state(stream)), stream);
    if (replaces == null || adopted.refuses()) {
      return adopted;
    }
    var other = PLANS.stream(replaces);
    var replace = new ReplacePlan(replaces, plan, asked.decision(), acting.today());
    return adopted.and(PlanDecider.decide(replace, loaded.state(other)), other);
  }

  private static List<DrawnUp> drawnUp(List<UUID> others, Loaded loaded) {
    return others.stream()
        .map(each -> loaded.state(PLANS.stream(each)))
        .filter(DrawnUp.class::isInstance)
        .map(DrawnUp.class::cast)
        .toList();
  }
}
