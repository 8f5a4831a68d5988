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
import quorate.ballots.electorate.MandateToVote;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;

/** That a practice has voted, and by whom: to its own people, and to nobody else. */
@Path("/ballots/api/v1/ballots/{ballot}/votes")
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {

  private final Door door;
  private final Mine mine;
  private final Receipts receipts;

  VotesResource(Door door, Mine mine, Receipts receipts) {
    this.door = door;
    this.mine = mine;
    this.receipts = receipts;
  }

  @GET
  @Path("{practice}")
  @RolesAllowed({"representative", "body-member", "chair", "executive"})
  public Uni<VoteShown> one(UUID ballot, String practice) {
    String convener = door.convener();
    return mine.mandates(door)
        .map(mandates -> persons(mandates, practice))
        .chain(persons -> receipts.shown(convener, ballot, practice, persons));
  }

  private static Set<UUID> persons(List<MandateToVote> mandates, String practice) {
    Set<UUID> persons =
        mandates.stream()
            .filter(mandate -> mandate.practice().equals(practice))
            .map(MandateToVote::person)
            .collect(Collectors.toSet());
    if (persons.isEmpty()) {
      throw Problems.notFound();
    }
    return persons;
  }
}
