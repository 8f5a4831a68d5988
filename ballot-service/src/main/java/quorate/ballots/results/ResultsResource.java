package quorate.ballots.results;

import static quorate.ballots.results.ResultRefusal.NOT_DECLARED_YET;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import quorate.ballots.ballots.BallotView;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Declared results, to read. */
@Path("/ballots/api/v1/ballots/{ballot}/result")
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
public class ResultsResource {

  private final Reads reads;

  ResultsResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  @APIResponseSchema(
      Object.class) // its shape is the promised event's, which has a schema of its own
  public Uni<ResultShown> one(UUID ballot) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(found -> reads.in(() -> ResultView.<ResultView>findById(ballot)))
        .onItem()
        .ifNull()
        .failWith(() -> Problems.of(NOT_DECLARED_YET))
        .map(result -> new ResultShown(result.data, result.version));
  }
}
