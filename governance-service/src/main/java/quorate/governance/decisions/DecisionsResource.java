package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;

/** The decision register, to read. */
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

  private final Reads reads;
  private final Door door;

  DecisionsResource(Reads reads, Door door) {
    this.reads = reads;
    this.door = door;
  }

  /** Of those under mandates, by who decided, by a subject that is covered, or by the mandate. */
  @GET
  public Uni<Page<DecisionShown>> list(
      @BeanParam Paging asked,
      @QueryParam("decider") @Nullable String decider,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("mandate") @Nullable UUID mandate) {
    var of = new DecisionsAsked(decider, subject, mandate, onlyByBallot());
    return reads
        .<DecisionView>page(
            asked,
            after -> of.before(NewestFirst.before(after)),
            decision -> Long.toString(decision.position))
        .map(page -> page.map(DecisionShown::of));
  }

  @GET
  @Path("{decision}")
  public Uni<DecisionShown> one(UUID decision) {
    boolean onlyByBallot = onlyByBallot();
    return reads
        .<DecisionView>one(
            () ->
                DecisionView.<DecisionView>findById(decision)
                    .map(found -> onlyByBallot && found.matter == null ? null : found))
        .map(DecisionShown::of);
  }

  // what a body decided is its members' until it is published; what a ballot decided is public
  private boolean onlyByBallot() {
    return door.hasRole("dashboard") && !door.hasRole("secretary");
  }
}
