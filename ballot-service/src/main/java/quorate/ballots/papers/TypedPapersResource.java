package quorate.ballots.papers;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.BallotView;
import quorate.chassis.door.Page;
import quorate.chassis.read.Reads;

/** The papers typed in for a ballot, for those who conduct or scrutinise it. */
@Path("/ballots/api/v1/ballots/{ballot}/papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer", "scrutineer", "auditor"})
public class TypedPapersResource {

  private static final String OF_BALLOT =
      "ballot = ?1 and (?2 = '' or state = ?2) order by position";
  private static final String ONE = "ballot = ?1 and paper = ?2";

  private final Reads reads;

  TypedPapersResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<TypedPaper>> list(UUID ballot, @QueryParam("state") @Nullable String state) {
    String wanted = state == null ? "" : state;
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(
            there ->
                reads
                    .in(() -> TypedPaperView.<TypedPaperView>list(OF_BALLOT, ballot, wanted))
                    .map(all -> all.stream().map(each -> TypedPaper.of(each, until(there)))))
        .map(all -> new Page<>(all.toList(), null));
  }

  @GET
  @Path("{paper}")
  public Uni<TypedPaper> one(UUID ballot, UUID paper) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(
            there ->
                reads
                    .<TypedPaperView>one(
                        () -> TypedPaperView.find(ONE, ballot, paper).firstResult())
                    .map(view -> TypedPaper.of(view, until(there))));
  }

  // the close waits for what was entered before it, as long as its notice says
  private static @Nullable Instant until(BallotView ballot) {
    var notice = BallotShown.of(ballot).notice();
    var told = notice == null ? null : notice.proceedings();
    var papers = told == null ? null : told.papers();
    Instant last = papers == null ? null : papers.confirmBy();
    Instant closes = ballot.closes;
    return last == null || closes == null || last.isBefore(closes) ? closes : last;
  }
}
