package quorate.ballots.receipts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Problems;

/** The receipts of the caller's practices, to read. */
@Path("/ballots/api/v1/ballots/{ballot}/votes/mine")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"representative", "body-member", "chair", "executive"})
public class ReceiptsResource {

  private final Door door;
  private final Mine mine;
  private final Receipts receipts;

  ReceiptsResource(Door door, Mine mine, Receipts receipts) {
    this.door = door;
    this.mine = mine;
    this.receipts = receipts;
  }

  @GET
  public Uni<Page<Receipt>> list(UUID ballot) {
    return mine.practices(door)
        .chain(practices -> receipts.of(door.convener(), ballot, practices))
        .map(found -> new Page<>(found, null));
  }

  @GET
  @Path("{practice}")
  public Uni<Receipt> one(UUID ballot, String practice) {
    return mine.practices(door)
        .map(practices -> practices.contains(practice) ? Set.of(practice) : Set.<String>of())
        .chain(asked -> receipts.of(door.convener(), ballot, asked))
        .map(ReceiptsResource::only);
  }

  private static Receipt only(List<Receipt> found) {
    if (found.isEmpty()) {
      throw Problems.notFound();
    }
    return found.getFirst();
  }
}
