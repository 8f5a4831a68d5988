package quorate.membership.history;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;

/** All that was recorded of one organisation. */
@Path("/membership/api/v1/organisations/{organisation}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer", "auditor"})
public class OrganisationHistoryResource {

  private final Histories histories;

  OrganisationHistoryResource(Histories histories) {
    this.histories = histories;
  }

  @GET
  @Path("history")
  public Uni<Page<HistoryView>> history(String organisation, @BeanParam Paging asked) {
    return histories.of("organisation/" + organisation, asked);
  }
}
