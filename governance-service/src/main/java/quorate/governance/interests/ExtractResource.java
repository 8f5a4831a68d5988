package quorate.governance.interests;

import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.interest.InterestType;
import quorate.governance.interest.Interests;
import quorate.governance.moment.Moment;
import quorate.governance.registered.Registered;

/** What the convener's rule publishes, of interests that are there on a day. */
@Path("/governance/api/v1/interests/extract")
@RolesAllowed({
  "secretary",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "dashboard",
  "system"
})
public class ExtractResource {

  private static final MediaType CSV = new MediaType("text", "csv");
  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Door door;
  private final StreamLog log;
  private final KnownBodies bodies;
  private final Registered register;

  ExtractResource(Door door, StreamLog log, KnownBodies bodies, Registered register) {
    this.door = door;
    this.log = log;
    this.bodies = bodies;
    this.register = register;
  }

  /** As a table where that is asked for, by name or as what is accepted first. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Uni<Response> extract(
      @BeanParam Moment moment,
      @QueryParam("format") @Nullable String format,
      @Context HttpHeaders headers) {
    boolean table =
        format == null ? prefersTable(headers.getAcceptableMediaTypes()) : format.equals("csv");
    var now = door.request().at();
    var day = moment.day(now);
    var known = moment.known(now);
    String convener = door.convener();
    return published(convener)
        .chain(
            types ->
                told(convener, known)
                    .chain(
                        told ->
                            bodies
                                .all(convener, known)
                                .map(these -> ExtractLine.of(told, these, types, day))))
        .map(lines -> new Extracted(lines, moment.standpoint(now)).as(table));
  }

  // as it is now, whatever is asked about: nobody reads the past to see what is published no more
  private Uni<Set<InterestType>> published(String convener) {
    return log.one(convener, INTERESTS.stream(Interests.PUBLISHED), ALWAYS)
        .map(found -> found.map(it -> it.state().published()).orElse(Set.of()));
  }

  private Uni<Map<UUID, Interests>> told(String convener, Instant known) {
    return log.all(convener, INTERESTS, known)
        .map(InterestsResource::people)
        .chain(
            all ->
                register
                    .recorded(convener, all.keySet())
                    .invoke(all.keySet()::retainAll)
                    .replaceWith(all));
  }

  private static boolean prefersTable(List<MediaType> accepted) {
    return !accepted.isEmpty()
        && !accepted.getFirst().isWildcardType()
        && accepted.getFirst().isCompatible(CSV);
  }
}
