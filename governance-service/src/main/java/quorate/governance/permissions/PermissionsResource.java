package quorate.governance.permissions;

import static quorate.governance.permission.Permission.PERMISSIONS;

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
import quorate.governance.permission.Permission.Asked;

/** Permissions, to read. */
@Path("/governance/api/v1/permissions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class PermissionsResource {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;

  PermissionsResource(Door door, StreamLog log, Readers readers) {
    this.door = door;
    this.log = log;
    this.readers = readers;
  }

  /** Found by plan, by state, and by words of the title; in the order in which they were asked. */
  @GET
  public Uni<Page<PermissionLine>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("plan") @Nullable String plan,
      @QueryParam("state") @Nullable String state,
      @QueryParam("q") @Nullable String q) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.all(convener, PERMISSIONS, moment.known(now))
                    .map(
                        all ->
                            Listing.page(
                                asked,
                                all.values().stream()
                                    .filter(Asked.class::isInstance)
                                    .map(Asked.class::cast)
                                    .filter(
                                        it ->
                                            reader.sees(
                                                it.request().executive(), it.request().owner()))
                                    .map(it -> PermissionLine.of(it, day))
                                    .filter(it -> Listing.is(it.plan(), plan))
                                    .filter(it -> Listing.is(it.state(), state))
                                    .filter(it -> Listing.has(it.title(), q)),
                                it -> it.on() + " " + it.permission())));
  }

  @GET
  @Path("{permission}")
  public Uni<PermissionShown> one(UUID permission, @BeanParam Moment moment) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.one(convener, PERMISSIONS.stream(permission), moment.known(now))
                    .map(
                        found ->
                            found
                                .flatMap(
                                    it ->
                                        it.state() instanceof Asked asked
                                                && reader.sees(
                                                    asked.request().executive(),
                                                    asked.request().owner())
                                            ? Optional.of(
                                                PermissionShown.of(asked, day, it.version()))
                                            : Optional.empty())
                                .orElseThrow(Problems::notFound)));
  }
}
