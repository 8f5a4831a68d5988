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

/** All that was recorded of one practice. */
@Path("/membership/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer", "auditor"})
public class PracticeHistoryResource {

  private final Histories histories;

  PracticeHistoryResource(Histories histories) {
    this.histories = histories;
  }

  @GET
  @Path("practices/{practice}/history")
  public Uni<Page<HistoryView>> history(String practice, @BeanParam Paging asked) {
    return histories.of("practice/" + practice, asked);
  }
}
