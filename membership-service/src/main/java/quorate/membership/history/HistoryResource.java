package quorate.membership.history;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Histories of single records, oldest entry first. */
@Path("/membership/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer", "auditor"})
public class HistoryResource {

  private final Reads reads;

  HistoryResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  @Path("practices/{practice}/history")
  public Uni<Page<HistoryView>> practice(String practice, @BeanParam Paging asked) {
    return of("practice/" + practice, asked);
  }

  @GET
  @Path("networks/{network}/history")
  public Uni<Page<HistoryView>> network(String network, @BeanParam Paging asked) {
    return of("network/" + network, asked);
  }

  @GET
  @Path("members/{practice}/history")
  public Uni<Page<HistoryView>> member(String practice, @BeanParam Paging asked) {
    return of("member/" + practice, asked);
  }

  private Uni<Page<HistoryView>> of(String stream, Paging asked) {
    return reads
        .page(
            asked,
            after ->
                HistoryView.<HistoryView>find(
                    "stream = ?1 and version > ?2 order by version", stream, version(after)),
            entry -> Integer.toString(entry.version))
        .invoke(
            page -> {
              if (page.items().isEmpty()) {
                throw Problems.notFound();
              }
            });
  }

  private static int version(String after) {
    if (after.matches("[0-9]{0,9}")) {
      return after.isEmpty() ? 0 : Integer.parseInt(after);
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }
}
