package quorate.governance.matters;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;
import quorate.governance.decisions.NewestFirst;

/** Matters, to read. */
@Path("/governance/api/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class MattersResource {

  private final Reads reads;

  MattersResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<MatterView>> list(@BeanParam Paging asked) {
    return reads.page(
        asked,
        after -> MatterView.find("position < ?1 order by position desc", NewestFirst.before(after)),
        matter -> Long.toString(matter.position));
  }

  @GET
  @Path("{matter}")
  public Uni<MatterView> one(UUID matter) {
    return reads.one(() -> MatterView.findById(matter));
  }
}
