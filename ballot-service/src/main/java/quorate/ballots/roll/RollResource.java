package quorate.ballots.roll;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import quorate.ballots.ballots.BallotView;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;

/** The roll, to read. */
@Path("/ballots/api/v1/ballots/{ballot}/roll")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "auditor",
  "system"
})
public class RollResource {

  private static final String PAGE = "ballot = ?1 and practice > ?2 order by practice";

  private final Reads reads;

  RollResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<RollLineView>> list(UUID ballot, @BeanParam Paging asked) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(
            found ->
                reads.page(
                    asked, after -> RollLineView.find(PAGE, ballot, after), line -> line.practice));
  }
}
