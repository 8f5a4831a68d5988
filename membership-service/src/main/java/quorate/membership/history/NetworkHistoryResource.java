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

/** All that was recorded of one network. */
@Path("/membership/api/v1/networks/{network}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer", "auditor"})
public class NetworkHistoryResource {

  private final Histories histories;

  NetworkHistoryResource(Histories histories) {
    this.histories = histories;
  }

  @GET
  @Path("history")
  public Uni<Page<HistoryView>> history(String network, @BeanParam Paging asked) {
    return histories.of("network/" + network, asked);
  }
}
