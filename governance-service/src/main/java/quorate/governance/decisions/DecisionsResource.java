package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body.Standing;
import quorate.governance.decisions.Decisions.Kept;
import quorate.governance.listing.QueryId;
import quorate.governance.moment.Moment;
import quorate.governance.moment.Standpoint;
import quorate.governance.names.KnownNames;

/** The decision register, to read: as it stood on a day, as known at an instant. */
@Path("/governance/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "dashboard",
  "system"
})
public class DecisionsResource {

  private final Decisions decisions;
  private final Sights sights;
  private final Door door;
  private final KnownBodies bodies;
  private final KnownNames names;

  DecisionsResource(
      Decisions decisions, Sights sights, Door door, KnownBodies bodies, KnownNames names) {
    this.decisions = decisions;
    this.sights = sights;
    this.door = door;
    this.bodies = bodies;
    this.names = names;
  }

  /** By words and body; of those under mandates, by who decided, by subject, or by the mandate. */
  @GET
  public Uni<Page<DecisionShown>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("decider") @Nullable String decider,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("mandate") @Nullable String mandate,
      @QueryParam("body") @Nullable String body,
      @QueryParam("q") @Nullable String words) {
    var now = door.request().at();
    var day = moment.day(now);
    var known = moment.known(now);
    var under = QueryId.of("mandate", mandate);
    var theirs = QueryId.of("body", body);
    return sights
        .sight()
        .map(sight -> new DecisionsAsked(day, known, decider, subject, under, theirs, words, sight))
        .chain(of -> decisions.page(asked, of))
        .map(page -> page.map(Kept::shown));
  }

  /** The whole register as it stood, to keep or to hand on. */
  @GET
  @Path("extract")
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  public Uni<Response> extract(
      @BeanParam Moment moment, @QueryParam("format") @Nullable String format) {
    var now = door.request().at();
    var of = moment.standpoint(now);
    return any(moment)
        .chain(decisions::all)
        .chain(
            all ->
                format == null || format.equals("csv")
                    ? table(all, of, moment.known(now))
                    : Uni.createFrom().item(new Extract(all, of, Map.of()).inFull()));
  }

  private Uni<Response> table(List<Kept> all, Standpoint of, Instant known) {
    return bodies
        .all(door.convener(), known)
        .map(these -> new Extract(all, of, byId(these)))
        .chain(
            extract ->
                names
                    .in(extract.people(), anybody -> true, door.convener(), of.on(), known)
                    .map(extract::table));
  }

  private static Map<UUID, Standing> byId(List<Standing> bodies) {
    return bodies.stream()
        .collect(Collectors.toMap(body -> body.established().body(), Function.identity()));
  }

  @GET
  @Path("{decision}")
  public Uni<DecisionShown> one(UUID decision, @BeanParam Moment moment) {
    return any(moment).chain(of -> decisions.one(decision, of)).map(Kept::shown);
  }

  private Uni<DecisionsAsked> any(Moment moment) {
    var now = door.request().at();
    var day = moment.day(now);
    var known = moment.known(now);
    return sights.sight().map(sight -> DecisionsAsked.any(day, known, sight));
  }
}
