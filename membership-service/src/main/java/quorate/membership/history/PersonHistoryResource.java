package quorate.membership.history;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import quorate.chassis.access.AccessLog;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;

/** All that was recorded of one person; what was sealed stays sealed, also for who may read it. */
@Path("/membership/api/v1/people/{person}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "auditor"})
public class PersonHistoryResource {

  private final Histories histories;
  private final AccessLog accesses;

  PersonHistoryResource(Histories histories, AccessLog accesses) {
    this.histories = histories;
    this.accesses = accesses;
  }

  @GET
  @Path("history")
  public Uni<Page<HistoryView>> history(UUID person, @BeanParam Paging asked) {
    return histories.of("person/" + person, asked).call(() -> accesses.read(List.of(person)));
  }
}
