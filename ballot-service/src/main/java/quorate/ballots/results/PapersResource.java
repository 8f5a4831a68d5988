package quorate.ballots.results;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.count.ClosedVotes;
import quorate.ballots.count.OpenedVotes.Unnamed;
import quorate.chassis.door.Problems;

/** The papers of a declared ballot, without names. */
@Path("/ballots/api/v1/ballots/{ballot}/result/papers")
@Produces({MediaType.TEXT_PLAIN, ResultsResource.CSV})
@RolesAllowed({"returning-officer", "scrutineer", "auditor"})
public class PapersResource {

  private final Declared declared;
  private final ClosedVotes votes;

  PapersResource(Declared declared, ClosedVotes votes) {
    this.declared = declared;
    this.votes = votes;
  }

  @GET
  public Uni<Response> papers(UUID ballot, @Context HttpHeaders asked) {
    boolean csv = ResultsResource.prefersCsv(asked, MediaType.TEXT_PLAIN_TYPE);
    return declared
        .of(ballot)
        .invoke(PapersResource::hasPapers)
        .chain(
            whole ->
                votes
                    .of(whole.result().convener, ballot)
                    .map(found -> found.votes().unnamed())
                    .map(
                        papers -> csv ? csv(whole.ballot(), papers) : blt(whole.ballot(), papers)));
  }

  private static void hasPapers(Declared.Whole whole) {
    if (whole.result().declared().hands() != null) {
      throw Problems.of(ResultRefusal.NO_PAPERS);
    }
  }

  private static Response blt(BallotShown ballot, List<Unnamed> papers) {
    var paper = ballot.paper();
    return Blt.of(ballot.title(), paper, paper.contest(), papers)
        .map(text -> Response.ok(text).type(MediaType.TEXT_PLAIN + "; charset=utf-8").build())
        .orElseThrow(() -> Problems.of(ResultRefusal.NO_SUCH_FILE));
  }

  private static Response csv(BallotShown ballot, List<Unnamed> papers) {
    return ResultsResource.csv(PapersCsv.of(ballot.paper(), papers), "papers", ballot.ballot());
  }
}
