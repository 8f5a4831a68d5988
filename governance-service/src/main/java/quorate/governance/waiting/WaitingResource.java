package quorate.governance.waiting;

import static quorate.governance.permission.Permission.PERMISSIONS;
import static quorate.governance.plan.BusinessPlan.PLANS;
import static quorate.governance.requisition.Requisition.REQUISITIONS;
import static quorate.governance.resolution.Resolution.RESOLUTIONS;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.log.Aggregate;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.listing.Listing;
import quorate.governance.listing.QueryId;
import quorate.governance.moment.Moment;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.requisition.Requisition;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.urgent.Urgent.Taken;
import quorate.governance.urgents.Awaited;

/** What waits for those who ask; the secretary may ask for one person, or for all. */
@Path("/governance/api/v1/waiting")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class WaitingResource {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;
  private final Awaited awaited;

  WaitingResource(Door door, StreamLog log, Readers readers, Awaited awaited) {
    this.door = door;
    this.log = log;
    this.readers = readers;
    this.awaited = awaited;
  }

  /** Found by body too; the longest waiting first. */
  @GET
  public Uni<Page<Waits>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("person") @Nullable String person,
      @QueryParam("body") @Nullable String body) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    Instant known = moment.known(now);
    String convener = door.convener();
    return reader(QueryId.of("person", person), day)
        .chain(
            reader ->
                all(convener, known, day)
                    .map(
                        all ->
                            Listing.page(
                                asked,
                                all.filter(it -> it.isFor(reader))
                                    .filter(it -> Listing.is(it.body(), body)),
                                Waits::key)));
  }

  // whoever may not see all sees what waits for themselves, whomever they name
  private Uni<Reader> reader(@Nullable UUID person, LocalDate day) {
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                reader.all() && person != null
                    ? readers.of(convener, Set.of(person), day)
                    : Uni.createFrom().item(reader));
  }

  private Uni<Stream<Waits>> all(String convener, Instant known, LocalDate day) {
    return Uni.combine()
        .all()
        .unis(
            of(convener, PLANS, known, it -> it instanceof DrawnUp p ? Waiting.of(p) : none()),
            of(
                convener,
                PERMISSIONS,
                known,
                it -> it instanceof Asked p ? Waiting.of(p, day) : none()),
            urgent(convener, known, day),
            of(
                convener,
                RESOLUTIONS,
                known,
                it -> it instanceof Standing r ? Waiting.of(r, day) : none()),
            of(
                convener,
                REQUISITIONS,
                known,
                it -> it instanceof Requisition.Standing r ? Waiting.of(r, day) : none()))
        .usingConcurrencyOf(1)
        .with(
            (plans, permissions, urgent, filings, required) ->
                Stream.of(plans, permissions, urgent, filings, required)
                    .flatMap(Function.identity()));
  }

  private Uni<Stream<Waits>> urgent(String convener, Instant known, LocalDate day) {
    return log.all(convener, URGENT_ACTIONS, known)
        .chain(
            all ->
                awaited
                    .by(convener, all.values(), day, known)
                    .map(
                        meetings ->
                            all.values().stream()
                                .flatMap(
                                    it ->
                                        it instanceof Taken u
                                            ? Waiting.of(u, day, u.before(meetings))
                                            : none())));
  }

  private static Stream<Waits> none() {
    return Stream.empty();
  }

  private <S, E> Uni<Stream<Waits>> of(
      String convener, Aggregate<S, E> kind, Instant known, Function<S, Stream<Waits>> waits) {
    return log.all(convener, kind, known).map(all -> all.values().stream().flatMap(waits));
  }
}
