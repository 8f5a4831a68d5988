package quorate.ballots.results;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import quorate.ballots.count.ClosedVotes;
import quorate.chassis.door.Problems;

/** The papers of a declared ballot, without names. */
@Path("/ballots/api/v1/ballots/{ballot}/result/papers")
@Produces("text/plain; charset=utf-8")
@RolesAllowed({"returning-officer", "scrutineer", "auditor"})
public class PapersResource {

  private final Declared declared;
  private final ClosedVotes votes;

  PapersResource(Declared declared, ClosedVotes votes) {
    this.declared = declared;
    this.votes = votes;
  }

  @GET
  public Uni<String> blt(UUID ballot) {
    return declared
        .of(ballot)
        .chain(
            whole ->
                votes
                    .of(whole.result().convener, ballot)
                    .map(
                        found ->
                            Blt.of(
                                    whole.ballot().title(),
                                    whole.ballot().paper(),
                                    found.votes().unnamed())
                                .orElseThrow(() -> Problems.of(ResultRefusal.NO_SUCH_FILE))));
  }
}
