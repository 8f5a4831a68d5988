package quorate.governance.representations;

import static quorate.governance.representation.Representation.REPRESENTATIONS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import quorate.chassis.door.Problems;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.listing.Listing;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;
import quorate.governance.moment.Period;
import quorate.governance.party.PartyAsked;
import quorate.governance.person.Unsealing;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representations.RepresentationShown.OutsideMeetingShown;

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
  private final Readers readers;

  RepresentationsResource(Door door, StreamLog log, Unsealing unsealing, Readers readers) {
    this.door = door;
    this.log = log;
    this.unsealing = unsealing;
    this.readers = readers;
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
    var day = moment.day(now);
    var party = outside == null ? null : PartyAsked.inQuery("outside", outside);
    return readers
        .reader()
        .chain(
            reader ->
                log.all(door.convener(), REPRESENTATIONS, moment.known(now))
                    .map(
                        all ->
                            Listing.page(
                                asked,
                                all.values().stream()
                                    .filter(Open.class::isInstance)
                                    .map(Open.class::cast)
                                    .filter(each -> isTheirs(reader, each))
                                    .filter(
                                        each ->
                                            party == null || party.equals(each.opened().outside()))
                                    .filter(each -> Listing.is(each.opened().body(), body))
                                    .map(each -> new Told(each, telling(reader, each, day)))
                                    .filter(each -> person == null || each.carries(person))
                                    .map(Told::shown),
                                each -> each.representation().toString())));
  }

  private record Told(Open open, Telling telling) {
    boolean carries(String person) {
      return telling.carries(open, person);
    }

    RepresentationShown shown() {
      return telling.of(open);
    }
  }

  @GET
  @Path("{representation}")
  public Uni<RepresentationShown> one(UUID representation, @BeanParam Moment moment) {
    var request = door.request();
    var day = moment.day(request.at());
    return readers
        .reader()
        .chain(
            reader ->
                found(reader, representation, moment.known(request.at()))
                    .chain(found -> told(found, telling(reader, found.state(), day))));
  }

  @GET
  @Path("{representation}/outside-meetings/{outsidemeeting}")
  @APIResponseSchema(OutsideMeetingShown.class)
  public Uni<Picked<OutsideMeetingShown>> meeting(
      UUID representation, @PathParam("outsidemeeting") UUID meeting, @BeanParam Moment moment) {
    return one(representation, moment)
        .map(
            it ->
                Picked.of(
                    it.meetings().stream(), each -> each.meeting().equals(meeting), it.version()));
  }

  private Uni<RepresentationShown> told(Found<Open> found, Telling telling) {
    var writers = Telling.writers(found.state());
    return unsealing
        .of(door.convener(), door.actor(), telling.keeper(), writers)
        .map(words -> telling.of(found, words));
  }

  /** Per representative, of any period. */
  @GET
  @Path("{representation}/attendance")
  public Uni<AttendanceShown> attendance(UUID representation, @BeanParam Period period) {
    var from = period.from();
    var to = period.to();
    return readers
        .reader()
        .chain(reader -> found(reader, representation, period.known(door.request().at())))
        .map(found -> AttendanceShown.of(found.state(), from, to));
  }

  private Uni<Found<Open>> found(Reader reader, UUID representation, Instant known) {
    return log.one(door.convener(), REPRESENTATIONS.stream(representation), known)
        .map(
            found ->
                found
                    .filter(it -> it.state() instanceof Open open && isTheirs(reader, open))
                    .map(it -> new Found<>((Open) it.state(), it.version(), it.entries()))
                    .orElseThrow(Problems::notFound));
  }

  // for the body that sends, and for whom it sends
  private static boolean isTheirs(Reader reader, Open open) {
    return reader.sees(open.opened().body())
        || open.carriers().stream().anyMatch(each -> reader.persons().contains(each.person()));
  }

  private Telling telling(Reader reader, Open open, LocalDate day) {
    boolean chairs = door.hasRole("chair") && reader.sees(open.opened().body());
    return new Telling(day, door.hasRole("secretary") || chairs);
  }
}
