package quorate.ballots.receipts;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.combined.Together;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Problems;

/** The receipts of one of the caller's practices in ballots that are held together, to read. */
@Path("/ballots/api/v1/combined-ballots/{combined}/votes/{practice}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"representative", "body-member", "chair", "executive"})
public class CombinedReceiptsResource {

  private final Door door;
  private final Mine mine;
  private final Receipts receipts;
  private final Together together;

  CombinedReceiptsResource(Door door, Mine mine, Receipts receipts, Together together) {
    this.door = door;
    this.mine = mine;
    this.receipts = receipts;
    this.together = together;
  }

  /** A receipt, and in which ballot. */
  public record ReceiptIn(UUID ballot, Receipt receipt) {}

  @GET
  public Uni<Page<ReceiptIn>> list(UUID combined, String practice) {
    String convener = door.convener();
    return together
        .of(convener, combined)
        .chain(
            terms ->
                mine.practices(door)
                    .invoke(practices -> mustHold(practices, practice))
                    .chain(held -> all(convener, terms.ballots(), practice)))
        .map(found -> new Page<>(found, null));
  }

  private static void mustHold(Set<String> practices, String practice) {
    if (!practices.contains(practice)) {
      throw Problems.notFound();
    }
  }

  private Uni<List<ReceiptIn>> all(String convener, List<UUID> ballots, String practice) {
    return Multi.createFrom()
        .iterable(ballots)
        .onItem()
        .transformToMultiAndConcatenate(
            ballot ->
                receipts
                    .of(convener, ballot, Set.of(practice))
                    .onItem()
                    .transformToMulti(found -> Multi.createFrom().iterable(found))
                    .map(receipt -> new ReceiptIn(ballot, receipt)))
        .collect()
        .asList();
  }
}
