package quorate.governance.representations;

import static quorate.governance.representation.Representation.REPRESENTATIONS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.listing.Listing;
import quorate.governance.moment.Moment;
import quorate.governance.moment.Period;
import quorate.governance.party.PartyAsked;
import quorate.governance.person.Unsealing;
import quorate.governance.representation.Representation.Open;

/** Representations, to read. */
@Path("/governance/api/v1/representations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class RepresentationsResource {

  private final Door door;
  private final StreamLog log;
  private final Unsealing unsealing;

  RepresentationsResource(Door door, StreamLog log, Unsealing unsealing) {
    this.door = door;
    this.log = log;
    this.unsealing = unsealing;
  }

  /** By the outside party, the body that sends, and who carries or deputises on the day. */
  @GET
  public Uni<Page<RepresentationShown>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("outside") @Nullable String outside,
      @QueryParam("body") @Nullable String body,
      @QueryParam("person") @Nullable String person) {
    Instant now = door.request().at();
    var telling = new Telling(moment.day(now), keeper());
    var party = outside == null ? null : PartyAsked.inQuery("outside", outside);
    return log.all(door.convener(), REPRESENTATIONS, moment.known(now))
        .map(
            all ->
                Listing.page(
                    asked,
                    all.values().stream()
                        .filter(Open.class::isInstance)
                        .map(Open.class::cast)
                        .filter(each -> party == null || party.equals(each.opened().outside()))
                        .filter(each -> Listing.is(each.opened().body(), body))
                        .filter(each -> person == null || telling.carries(each, person))
                        .map(telling::of),
                    each -> each.representation().toString()));
  }

  @GET
  @Path("{representation}")
  public Uni<RepresentationShown> one(UUID representation, @BeanParam Moment moment) {
    var request = door.request();
    var telling = new Telling(moment.day(request.at()), keeper());
    return found(representation, moment.known(request.at()))
        .chain(
            found ->
                unsealing
                    .of(
                        request.convener(),
                        request.actor(),
                        telling.keeper(),
                        Telling.writers(found.state()))
                    .map(words -> telling.of(found, words)));
  }

  /** Per representative, of any period. */
  @GET
  @Path("{representation}/attendance")
  public Uni<AttendanceShown> attendance(UUID representation, @BeanParam Period period) {
    var from = period.from();
    var to = period.to();
    return found(representation, period.known(door.request().at()))
        .map(found -> AttendanceShown.of(found.state(), from, to));
  }

  private Uni<Found<Open>> found(UUID representation, Instant known) {
    return log.one(door.convener(), REPRESENTATIONS.stream(representation), known)
        .map(
            found ->
                found
                    .filter(it -> it.state() instanceof Open)
                    .map(it -> new Found<>((Open) it.state(), it.version(), it.entries()))
                    .orElseThrow(Problems::notFound));
  }

  private boolean keeper() {
    return door.hasRole("secretary") || door.hasRole("chair");
  }
}
