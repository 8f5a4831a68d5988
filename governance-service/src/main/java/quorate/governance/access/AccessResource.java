package quorate.governance.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import quorate.chassis.access.AccessView;
import quorate.chassis.access.Accesses;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;

/** Who read what people wrote, in the order in which it was read. */
@Path("/governance/api/v1/personal-data-reads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("auditor")
public class AccessResource {

  private final Accesses accesses;

  AccessResource(Accesses accesses) {
    this.accesses = accesses;
  }

  @GET
  public Uni<Page<AccessView>> list(@BeanParam Paging asked) {
    return accesses.page(asked);
  }
}
