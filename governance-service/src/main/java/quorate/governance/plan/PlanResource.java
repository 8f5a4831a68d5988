package quorate.governance.plan;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.plan.BusinessPlan.PLANS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Actor;
import quorate.governance.body.Body.Standing;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.DraftPlan;
import quorate.governance.plan.PlanCommand.PutPlan;
import quorate.governance.plan.PlanCommand.ReportOutcome;
import quorate.governance.plan.PlanCommand.RevisePlan;
import quorate.governance.plan.PlanCommand.StateForecast;
import quorate.governance.plan.PlanRequests.Adoption;
import quorate.governance.plan.PlanRequests.NewForecast;
import quorate.governance.plan.PlanRequests.NewPlan;
import quorate.governance.plan.PlanRequests.NewReport;
import quorate.governance.plan.PlanRequests.PutAsked;
import quorate.governance.plan.PlanRequests.Revision;
import quorate.governance.ruling.Slot;

/** What can be asked of business plans over REST. */
@Path(PlanDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "executive"})
public class PlanResource {

  private final PlanDoor door;
  private final ActingDoor acting;
  private final AdoptionDoor adoption;

  PlanResource(PlanDoor door, ActingDoor acting, AdoptionDoor adoption) {
    this.door = door;
    this.acting = acting;
    this.adoption = adoption;
  }

  @POST
  public Uni<Response> draft(@Valid NewPlan asked) {
    UUID id = door.newId();
    var stream = PLANS.stream(id);
    return acting.handle(
        List.of(stream, BODIES.stream(asked.owner())),
        asked.executive(),
        asked.by(),
        (loaded, actor) ->
            Plan.of(
                    PlanDecider.decide(drafted(id, asked, loaded, actor), loaded.state(stream)),
                    stream)
                .created(PlanDoor.where(id)));
  }

  private static DraftPlan drafted(UUID id, NewPlan asked, Loaded loaded, Actor actor) {
    boolean owned =
        loaded.state(BODIES.stream(asked.owner())) instanceof Standing there
            && there.on(actor.today());
    return new DraftPlan(
        id,
        asked.title(),
        asked.executive(),
        asked.owner(),
        owned,
        asked.from(),
        asked.until(),
        asked.content().content(),
        actor);
  }

  /** What was adopted stands until the revision is. */
  @POST
  @Path("{plan}/revisions")
  public Uni<Response> revise(UUID plan, @Valid Revision asked) {
    return door.anew(
        plan,
        asked.by(),
        DrawnUp::executive,
        DrawnUp::put,
        List.of(),
        (loaded, it) -> new RevisePlan(plan, asked.content().content(), it.heard(), it.by()));
  }

  /** Before a meeting of the owner, as it reads now. */
  @POST
  @Path("{plan}/putting")
  public Uni<Response> put(UUID plan, @Valid PutAsked asked) {
    var meeting = MEETINGS.stream(asked.meeting());
    return door.anew(
        plan,
        asked.by(),
        DrawnUp::executive,
        DrawnUp::put,
        List.of(meeting),
        (loaded, it) ->
            new PutPlan(
                plan,
                Slot.of(loaded.state(meeting), asked.meeting(), asked.item()),
                it.heard(),
                it.by()));
  }

  /** By the owner's decision under the item that it was put under. */
  @POST
  @Path("{plan}/adoption")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> adopt(UUID plan, @Valid Adoption asked) {
    return adoption.adopt(plan, asked);
  }

  @POST
  @Path("{plan}/forecasts")
  public Uni<Response> forecast(UUID plan, @Valid NewForecast asked) {
    return door.by(
        plan,
        asked.by(),
        DrawnUp::executive,
        List.of(),
        PlanDoor.where(plan),
        (loaded, actor) ->
            new StateForecast(
                plan, asked.line(), PlanRequests.pounds(asked.forecast()), asked.words(), actor));
  }

  @POST
  @Path("{plan}/outcomes")
  public Uni<Response> report(UUID plan, @Valid NewReport asked) {
    return door.by(
        plan,
        asked.by(),
        DrawnUp::executive,
        List.of(),
        PlanDoor.where(plan),
        (loaded, actor) ->
            new ReportOutcome(
                plan, asked.line(), asked.outcome(), asked.progress(), asked.words(), actor));
  }
}
