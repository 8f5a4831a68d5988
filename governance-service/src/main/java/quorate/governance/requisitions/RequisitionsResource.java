package quorate.governance.requisitions;

import static quorate.governance.requisition.Requisition.REQUISITIONS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.listing.Listing;
import quorate.governance.moment.Moment;
import quorate.governance.requisition.Requisition;
import quorate.governance.requisition.Requisition.Standing;

/** Requisitions, to read. */
@Path(RequisitionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class RequisitionsResource {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;

  RequisitionsResource(Door door, StreamLog log, Readers readers) {
    this.door = door;
    this.log = log;
    this.readers = readers;
  }

  /** Found by body and by state; the first to be called first. */
  @GET
  public Uni<Page<RequisitionShown>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("body") @Nullable String body,
      @QueryParam("state") @Nullable String state) {
    var now = door.request().at();
    LocalDate day = moment.day(now);
    return readers
        .reader()
        .chain(
            reader ->
                log.all(door.convener(), REQUISITIONS, moment.known(now))
                    .map(
                        all ->
                            Listing.page(
                                asked,
                                all.values().stream()
                                    .flatMap(RequisitionsResource::standing)
                                    .filter(it -> reader.attends(it.required().body()))
                                    .map(it -> RequisitionShown.of(it, day))
                                    .filter(it -> Listing.is(it.body(), body))
                                    .filter(it -> Listing.is(it.state(), state)),
                                it -> it.callBy() + " " + it.requisition())));
  }

  @GET
  @Path("{requisition}")
  public Uni<RequisitionShown> one(UUID requisition, @BeanParam Moment moment) {
    var now = door.request().at();
    return readers
        .reader()
        .chain(
            reader ->
                log.one(door.convener(), REQUISITIONS.stream(requisition), moment.known(now))
                    .map(
                        found ->
                            found.stream()
                                .flatMap(it -> standing(it.state()))
                                .filter(it -> reader.attends(it.required().body()))
                                .findFirst()
                                .map(it -> RequisitionShown.of(it, moment.day(now)))
                                .orElseThrow(Problems::notFound)));
  }

  private static Stream<Standing> standing(Requisition requisition) {
    return requisition instanceof Standing standing ? Stream.of(standing) : Stream.empty();
  }
}
