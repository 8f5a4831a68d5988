package quorate.ballots.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballots.BallotView;
import quorate.chassis.read.Reads;

/** The show of hands of a ballot, to read. */
@Path("/ballots/api/v1/ballots/{ballot}/hands")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "auditor",
  "representative",
  "body-member",
  "chair",
  "executive"
})
public class HandsShownResource {

  private final Reads reads;

  HandsShownResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<HandsShown> show(UUID ballot) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(
            there ->
                reads.<@Nullable HandsView>in(
                    () -> HandsView.find("ballot = ?1", ballot).firstResult()))
        .map(view -> view == null ? HandsShown.none(ballot) : HandsShown.of(view));
  }
}
