package quorate.governance.urgents;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.listing.Listing;
import quorate.governance.moment.Moment;
import quorate.governance.urgent.Urgent.Taken;

/** Urgent actions, to read by those who sit in the body for which they were taken. */
@Path("/governance/api/v1/urgent-actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class UrgentsResource {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;

  UrgentsResource(Door door, StreamLog log, Readers readers) {
    this.door = door;
    this.log = log;
    this.readers = readers;
  }

  /** Found by body, by state, and by words of the title; the earliest first. */
  @GET
  public Uni<Page<UrgentLine>> list(
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
                log.all(convener, URGENT_ACTIONS, moment.known(now))
                    .map(
                        all ->
                            Listing.page(
                                asked,
                                all.values().stream()
                                    .filter(Taken.class::isInstance)
                                    .map(Taken.class::cast)
                                    .filter(it -> reader.sees(it.action().body()))
                                    .map(it -> UrgentLine.of(it, day))
                                    .filter(it -> Listing.is(it.body(), body))
                                    .filter(it -> Listing.is(it.state(), state))
                                    .filter(it -> Listing.has(it.title(), q)),
                                it -> it.on() + " " + it.urgentAction())));
  }

  @GET
  @Path("{urgentaction}")
  public Uni<UrgentShown> one(UUID urgentaction, @BeanParam Moment moment) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.one(convener, URGENT_ACTIONS.stream(urgentaction), moment.known(now))
                    .map(
                        found ->
                            found
                                .flatMap(
                                    it ->
                                        it.state() instanceof Taken taken
                                                && reader.sees(taken.action().body())
                                            ? Optional.of(UrgentShown.of(taken, day, it.version()))
                                            : Optional.empty())
                                .orElseThrow(Problems::notFound)));
  }
}
