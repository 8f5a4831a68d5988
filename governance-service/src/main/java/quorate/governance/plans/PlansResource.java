package quorate.governance.plans;

import static quorate.governance.permission.Permission.PERMISSIONS;
import static quorate.governance.plan.BusinessPlan.PLANS;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.listing.Listing;
import quorate.governance.moment.Moment;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanDoor;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.urgent.Urgent;

/** Business plans, to read by those who sit in their executive or owner. */
@Path(PlanDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class PlansResource {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;

  PlansResource(Door door, StreamLog log, Readers readers) {
    this.door = door;
    this.log = log;
    this.readers = readers;
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
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    Instant known = moment.known(now);
    return found(plan, known)
        .chain(
            found ->
                log.all(convener, PERMISSIONS, known)
                    .map(
                        all ->
                            PlanShown.of(
                                found.state(),
                                new Permitted(
                                    all.values().stream()
                                        .filter(Asked.class::isInstance)
                                        .map(Asked.class::cast)
                                        .filter(it -> it.request().plan().equals(plan))
                                        .toList(),
                                    day),
                                found.version())));
  }

  /** In the order in which they were drawn; of a line, if one is named. */
  @GET
  @Path("{plan}/drawings")
  public Uni<Page<DrawingShown>> drawings(
      UUID plan,
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("line") @Nullable String line) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    Instant known = moment.known(now);
    return found(plan, known)
        .chain(
            found ->
                log.all(convener, URGENT_ACTIONS, known)
                    .map(urgent -> drawn(found.state(), urgent, day)))
        .map(
            all ->
                Listing.page(
                    asked,
                    all.stream().filter(it -> Listing.is(it.shown().line(), line)),
                    Numbered::key))
        .map(page -> page.map(Numbered::shown));
  }

  private record Numbered(int number, DrawingShown shown) {
    String key() {
      return "%08d".formatted(number);
    }
  }

  private static List<Numbered> drawn(DrawnUp plan, Map<String, Urgent> urgent, LocalDate day) {
    List<Numbered> all = new ArrayList<>();
    for (PlanDrawn each : plan.year().drawings()) {
      if (!each.on().isAfter(day)) {
        String state =
            urgent.get(String.valueOf(each.urgentAction())) instanceof Urgent.Taken taken
                ? taken.stateOn(day)
                : null;
        all.add(new Numbered(all.size(), DrawingShown.of(each, state)));
      }
    }
    return all;
  }

  private Uni<Found<DrawnUp>> found(UUID plan, Instant known) {
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.one(convener, PLANS.stream(plan), known)
                    .map(
                        found ->
                            found
                                .filter(
                                    it ->
                                        it.state() instanceof DrawnUp drawn
                                            && reader.sees(drawn.executive(), drawn.owner()))
                                .map(
                                    it ->
                                        new Found<>(
                                            (DrawnUp) it.state(), it.version(), it.entries()))
                                .orElseThrow(Problems::notFound)));
  }
}
