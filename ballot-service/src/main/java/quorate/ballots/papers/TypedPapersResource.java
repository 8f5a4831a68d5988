package quorate.ballots.papers;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import quorate.ballots.ballots.BallotView;
import quorate.chassis.door.Page;
import quorate.chassis.read.Reads;

/** The papers typed in for a ballot, for those who conduct or scrutinise it. */
@Path("/ballots/api/v1/ballots/{ballot}/papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer", "scrutineer", "auditor"})
public class TypedPapersResource {

  private static final String OF_BALLOT = "ballot = ?1 order by position";
  private static final String ONE = "ballot = ?1 and paper = ?2";

  private final Reads reads;

  TypedPapersResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<TypedPaper>> list(UUID ballot) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(there -> reads.in(() -> TypedPaperView.<TypedPaperView>list(OF_BALLOT, ballot)))
        .map(all -> new Page<>(all.stream().map(TypedPaper::of).toList(), null));
  }

  @GET
  @Path("{paper}")
  public Uni<TypedPaper> one(UUID ballot, UUID paper) {
    return reads
        .<TypedPaperView>one(() -> TypedPaperView.find(ONE, ballot, paper).firstResult())
        .map(TypedPaper::of);
  }
}
