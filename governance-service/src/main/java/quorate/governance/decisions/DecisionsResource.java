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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.listing.QueryId;
import quorate.governance.moment.Moment;

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

  DecisionsResource(Decisions decisions, Sights sights, Door door) {
    this.decisions = decisions;
    this.sights = sights;
    this.door = door;
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
        .map(page -> page.map(Decisions.Kept::shown));
  }

  /** The whole register as it stood, to keep or to hand on. */
  @GET
  @Path("extract")
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  public Uni<Response> extract(
      @BeanParam Moment moment, @QueryParam("format") @Nullable String format) {
    String form = format == null ? "csv" : format;
    var day = moment.day(door.request().at());
    return any(moment).chain(decisions::all).map(all -> Extract.of(all, day).as(form));
  }

  @GET
  @Path("{decision}")
  public Uni<DecisionShown> one(UUID decision, @BeanParam Moment moment) {
    return any(moment).chain(of -> decisions.one(decision, of)).map(Decisions.Kept::shown);
  }

  private Uni<DecisionsAsked> any(Moment moment) {
    var now = door.request().at();
    var day = moment.day(now);
    var known = moment.known(now);
    return sights.sight().map(sight -> DecisionsAsked.any(day, known, sight));
  }
}
