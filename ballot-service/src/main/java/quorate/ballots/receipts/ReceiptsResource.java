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
import java.util.stream.Collectors;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.MandateToVote;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Problems;
import quorate.chassis.log.Shared;

/** The receipts of the caller's practices, to read. */
@Path("/ballots/api/v1/ballots/{ballot}/votes/mine")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("representative")
public class ReceiptsResource {

  private final Door door;
  private final Hands hands;
  private final Receipts receipts;

  ReceiptsResource(Door door, Hands hands, Receipts receipts) {
    this.door = door;
    this.hands = hands;
    this.receipts = receipts;
  }

  @GET
  public Uni<Page<Receipt>> list(UUID ballot) {
    return mine()
        .chain(practices -> receipts.of(door.convener(), ballot, practices))
        .map(found -> new Page<>(found, null));
  }

  @GET
  @Path("{practice}")
  public Uni<Receipt> one(UUID ballot, String practice) {
    return mine()
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

  private Uni<Set<String>> mine() {
    var now = door.request().at();
    return Shared.work(() -> hands.of(door.convener(), door.actor()))
        .map(
            held ->
                held.mandates().stream()
                    .filter(mandate -> mandate.holds(now))
                    .map(MandateToVote::practice)
                    .collect(Collectors.toSet()));
  }
}
