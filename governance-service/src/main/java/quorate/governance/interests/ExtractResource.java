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
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.interest.Interests;
import quorate.governance.moment.Moment;

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

  private final Door door;
  private final StreamLog log;
  private final KnownBodies bodies;

  ExtractResource(Door door, StreamLog log, KnownBodies bodies) {
    this.door = door;
    this.log = log;
    this.bodies = bodies;
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
    return log.all(convener, INTERESTS, known)
        .chain(
            all ->
                bodies
                    .all(convener, known)
                    .map(
                        these ->
                            ExtractLine.of(
                                InterestsResource.people(all),
                                these,
                                all.getOrDefault(Interests.PUBLISHED, INTERESTS.initial())
                                    .published(),
                                day)))
        .map(lines -> new Extracted(lines, moment.standpoint(now)).as(table));
  }

  private static boolean prefersTable(List<MediaType> accepted) {
    return !accepted.isEmpty()
        && !accepted.getFirst().isWildcardType()
        && accepted.getFirst().isCompatible(CSV);
  }
}
