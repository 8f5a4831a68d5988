package quorate.governance.plans;

import static quorate.governance.plan.BusinessPlan.PLANS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.listing.Listing;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanDoor;
import quorate.governance.plans.Drawings.Numbered;
import quorate.governance.plans.PlanShown.ActShown;

/** Business plans, to read by those who sit in their executive or owner. */
@Path(PlanDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class PlansResource {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;
  private final ShownPlans plans;

  PlansResource(Door door, StreamLog log, Readers readers, ShownPlans plans) {
    this.door = door;
    this.log = log;
    this.readers = readers;
    this.plans = plans;
  }

  /** Found by body, by state, and by words of the title; the earliest year first. */
  @GET
  public Uni<Page<PlanLine>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("body") @Nullable String body,
      @QueryParam("state") @Nullable String state,
      @QueryParam("q") @Nullable String q) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.all(convener, PLANS, moment.known(now))
                    .map(
                        all ->
                            Listing.page(
                                asked,
                                all.values().stream()
                                    .filter(DrawnUp.class::isInstance)
                                    .map(DrawnUp.class::cast)
                                    .filter(it -> reader.sees(it.executive(), it.owner()))
                                    .map(it -> PlanLine.of(it, day))
                                    .filter(
                                        it ->
                                            Listing.is(it.executive(), body)
                                                || Listing.is(it.owner(), body))
                                    .filter(it -> Listing.is(it.state(), state))
                                    .filter(it -> Listing.has(it.title(), q)),
                                it -> it.from() + " " + it.plan())));
  }

  @GET
  @Path("{plan}")
  public Uni<PlanShown> one(UUID plan, @BeanParam Moment moment) {
    return plans.one(plan, moment);
  }

  /** In the order in which they were drawn; of a line, if one is named. */
  @GET
  @Path("{plan}/drawings")
  public Uni<Page<DrawingShown>> drawings(
      UUID plan,
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("line") @Nullable String line) {
    return plans
        .drawings(plan, moment)
        .map(
            all ->
                Listing.page(
                    asked,
                    all.numbered().filter(it -> Listing.is(it.shown().line(), line)),
                    Numbered::key))
        .map(page -> page.map(Numbered::shown));
  }

  @GET
  @Path("{plan}/drawings/{drawing}")
  @APIResponseSchema(DrawingShown.class)
  public Uni<Picked<DrawingShown>> drawing(UUID plan, UUID drawing, @BeanParam Moment moment) {
    return plans
        .drawings(plan, moment)
        .map(
            all ->
                Picked.of(all.shown().stream(), it -> it.drawing().equals(drawing), all.version()));
  }

  @GET
  @Path("{plan}/reserved-acts/{act}")
  @APIResponseSchema(ActShown.class)
  public Uni<Picked<ActShown>> act(UUID plan, UUID act, @BeanParam Moment moment) {
    return plans
        .one(plan, moment)
        .map(it -> Picked.of(it.acts().stream(), each -> each.act().equals(act), it.version()));
  }
}
