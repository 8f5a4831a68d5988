package quorate.governance.plan;

import static quorate.governance.plan.BusinessPlan.PLANS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Actor;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.ruling.Before;
import quorate.governance.ruling.Citing;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Put;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Rulings;

/** Decides and records what is asked of a plan, in the name of its executive or its owner. */
@Singleton
public final class PlanDoor {

  public static final String PATH = "/governance/api/v1/plans";

  private final Door door;
  private final ActingDoor acting;
  private final Rulings rulings;

  PlanDoor(Door door, ActingDoor acting, Rulings rulings) {
    this.door = door;
    this.acting = acting;
    this.rulings = rulings;
  }

  /** Where a plan is. */
  public static String where(UUID plan) {
    return PATH + "/" + plan;
  }

  UUID newId() {
    return door.newId();
  }

  /** The plan is looked at first, for the body in whose name they act; a plan's bodies stay. */
  public Uni<Response> with(UUID plan, Function<DrawnUp, Uni<Response>> then) {
    var stream = PLANS.stream(plan);
    return door.look(List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof DrawnUp drawn
                    ? then.apply(drawn)
                    : door.handle(
                        List.of(stream),
                        any -> Plan.of(Decision.refuse(PlanRefusal.NO_SUCH_PLAN), stream)));
  }

  /** By a member of its executive, or of its owner. */
  Uni<Response> by(
      UUID plan,
      UUID person,
      Function<DrawnUp, UUID> body,
      List<StreamRef<?, ?>> more,
      String location,
      BiFunction<Loaded, Actor, PlanCommand> command) {
    var stream = PLANS.stream(plan);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
    reads.addAll(more);
    return with(
        plan,
        drawn ->
            acting.handle(
                reads,
                body.apply(drawn),
                person,
                (loaded, actor) ->
                    Plan.of(
                            PlanDecider.decide(command.apply(loaded, actor), loaded.state(stream)),
                            stream)
                        .created(location)));
  }

  /** By a decision of its owner that was named, entered by its chair or the secretary. */
  Uni<Response> ruled(
      UUID plan,
      @Nullable UUID account,
      UUID decision,
      String location,
      Function<@Nullable Ruling, PlanCommand> command) {
    var stream = PLANS.stream(plan);
    var cited = DecisionCited.onPlan(decision, plan, account, acting.today());
    return rulings
        .named(door.convener(), decision)
        .chain(
            named ->
                with(
                    plan,
                    drawn ->
                        acting.chaired(
                            stream,
                            named.reads(),
                            drawn.owner(),
                            loaded ->
                                Citing.with(
                                        Plan.of(
                                            PlanDecider.decide(
                                                command.apply(named.in(loaded)),
                                                loaded.state(stream)),
                                            stream),
                                        cited,
                                        loaded)
                                    .created(location))));
  }

  /** By a member of one of its bodies, where it was put before being looked at too. */
  Uni<Response> anew(
      UUID plan,
      UUID person,
      Function<DrawnUp, UUID> body,
      Function<DrawnUp, @Nullable Put> put,
      List<StreamRef<?, ?>> more,
      BiFunction<Loaded, Anew, PlanCommand> command) {
    var stream = PLANS.stream(plan);
    return with(
        plan,
        drawn -> {
          List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
          reads.addAll(more);
          var before = new Before(put.apply(drawn));
          reads.addAll(before.reads());
          return acting.handle(
              reads,
              body.apply(drawn),
              person,
              (loaded, actor) ->
                  Plan.of(
                          PlanDecider.decide(
                              command.apply(loaded, new Anew(before.in(loaded), actor)),
                              loaded.state(stream)),
                          stream)
                      .created(where(plan)));
        });
  }

  /** By whom it is changed, and where it was put before. */
  record Anew(Heard heard, Actor by) {}
}
