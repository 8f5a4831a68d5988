package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

  @GET
  public Uni<Page<DecisionShown>> list(@BeanParam Paging asked) {
    String shown = read();
    return reads
        .<DecisionView>page(
            asked,
            after ->
                DecisionView.find(
                    shown + "position < ?1 order by position desc", NewestFirst.before(after)),
            decision -> Long.toString(decision.position))
        .map(page -> page.map(DecisionShown::of));
  }

  @GET
  @Path("{decision}")
  public Uni<DecisionShown> one(UUID decision) {
    String asked = read() + "decision = ?1";
    return reads
        .<DecisionView>one(() -> DecisionView.<DecisionView>find(asked, decision).firstResult())
        .map(DecisionShown::of);
  }

  // what a body decided is its members' until it is published; what a ballot decided is public
  private String read() {
    return door.hasRole("dashboard") && !door.hasRole("secretary") ? "matter is not null and " : "";
  }
}
