package quorate.governance.drawing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Actor;
import quorate.governance.drawing.DrawingRequests.NewAct;
import quorate.governance.drawing.DrawingRequests.NewDrawing;
import quorate.governance.plan.Basis;
import quorate.governance.plan.PlanCommand;
import quorate.governance.plan.PlanCommand.DrawOnPlan;
import quorate.governance.plan.PlanCommand.TakeReservedMatter;
import quorate.governance.plan.PlanDoor;
import quorate.governance.plan.PlanRequests;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Rulings;

/** What an executive draws and does, by its decisions that are in the register, over REST. */
@Path(PlanDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "executive"})
public class DrawingResource {

  private final Door door;
  private final PlanDoor plans;
  private final ActingDoor acting;
  private final Rulings rulings;

  DrawingResource(Door door, PlanDoor plans, ActingDoor acting, Rulings rulings) {
    this.door = door;
    this.plans = plans;
    this.acting = acting;
    this.rulings = rulings;
  }

  /** Of a line; without one, of what is not in the plan and by permission only. */
  @POST
  @Path("{plan}/drawings")
  public Uni<Response> draw(UUID plan, @Valid NewDrawing asked) {
    UUID id = door.newId();
    return decide(
        plan,
        asked.decision(),
        asked.permission(),
        asked.by(),
        (ruling, actor) ->
            new DrawOnPlan(
                plan,
                id,
                asked.line(),
                asked.subject(),
                asked.title(),
                PlanRequests.pounds(asked.sum()),
                asked.permission(),
                new Basis.OfDecision(asked.decision(), ruling.it(), actor),
                actor.today()),
        "/drawings/" + id);
  }

  /** What is reserved to the owner: by its permission. */
  @POST
  @Path("{plan}/reserved-acts")
  public Uni<Response> take(UUID plan, @Valid NewAct asked) {
    UUID id = door.newId();
    String sum = asked.sum();
    return decide(
        plan,
        asked.decision(),
        asked.permission(),
        asked.by(),
        (ruling, actor) ->
            new TakeReservedMatter(
                plan,
                id,
                asked.matter(),
                asked.title(),
                sum == null ? null : PlanRequests.pounds(sum),
                asked.permission(),
                asked.decision(),
                ruling.it(),
                actor),
        "/reserved-acts/" + id);
  }

  private record Found(@Nullable Ruling it) {}

  private Uni<Response> decide(
      UUID plan,
      UUID decision,
      @Nullable UUID permission,
      UUID by,
      BiFunction<Found, Actor, PlanCommand> command,
      String location) {
    return rulings
        .named(door.convener(), decision)
        .chain(
            named -> {
              var reads = Drawing.reads(plan, permission);
              reads.addAll(named.reads());
              return plans.with(
                  plan,
                  drawn ->
                      acting.handle(
                          reads,
                          drawn.executive(),
                          by,
                          (loaded, actor) ->
                              Drawing.plan(
                                      command.apply(new Found(named.in(loaded)), actor), loaded)
                                  .created(PlanDoor.where(plan) + location)));
            });
  }
}
