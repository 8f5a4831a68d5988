package quorate.membership.mappings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;

/** Mappings of columns, to read. */
@Path("/membership/api/v1/column-mappings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "auditor"})
public class MappingsResource {

  private final Reads reads;

  MappingsResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<MappingView>> list(@BeanParam Paging asked) {
    return reads.page(
        asked,
        after -> MappingView.find("signature > ?1 order by signature", after),
        view -> view.signature);
  }

  @GET
  @Path("{signature}")
  public Uni<MappingView> one(@PathParam("signature") String signature) {
    return reads.one(() -> MappingView.<MappingView>findById(signature));
  }
}
