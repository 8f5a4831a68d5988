package quorate.membership.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Who read what about persons, in the order in which it was read. */
@Path("/membership/api/v1/personal-data-reads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("auditor")
public class AccessResource {

  private static final UUID FIRST = new UUID(0, 0);

  private final Reads reads;

  AccessResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<AccessView>> list(@BeanParam Paging asked) {
    return reads.page(
        asked,
        after -> AccessView.find("read > ?1 order by read", id(after)),
        one -> one.read.toString());
  }

  private static UUID id(String after) {
    try {
      return after.isEmpty() ? FIRST : UUID.fromString(after);
    } catch (IllegalArgumentException e) {
      throw Problems.of(DoorRefusal.BAD_CURSOR);
    }
  }
}
