package quorate.ballots.ballots;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;

/** Ballots, to read. */
@Path("/ballots/api/v1/ballots")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class BallotsResource {

  private final Reads reads;

  BallotsResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<BallotLine>> list(@BeanParam Paging asked) {
    return reads
        .<BallotView>page(
            asked,
            after ->
                BallotView.find("position < ?1 order by position desc", NewestFirst.before(after)),
            ballot -> Long.toString(ballot.position))
        .map(page -> page.map(BallotLine::of));
  }

  @GET
  @Path("{ballot}")
  public Uni<BallotShown> one(UUID ballot) {
    return reads.<BallotView>one(() -> BallotView.findById(ballot)).map(BallotShown::of);
  }
}
