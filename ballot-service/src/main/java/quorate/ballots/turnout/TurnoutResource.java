package quorate.ballots.turnout;

import static quorate.ballots.turnout.TurnoutRefusal.TURNOUT_NOT_SHOWN_YET;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballots.BallotView;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** The turnout, to read, when the convener lets it be seen. */
@Path("/ballots/api/v1/ballots/{ballot}/turnout")
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
public class TurnoutResource {

  private static final String OF_BALLOT = "ballot = ?1 order by constituency";

  private final Reads reads;

  TurnoutResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<TurnoutShown> one(UUID ballot) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .invoke(
            found -> {
              if (!found.showsTurnout()) {
                throw Problems.of(TURNOUT_NOT_SHOWN_YET);
              }
            })
        .chain(found -> reads.one(() -> turnout(ballot)));
  }

  private static Uni<@Nullable TurnoutShown> turnout(UUID ballot) {
    return TurnoutView.<TurnoutView>findById(ballot)
        .chain(
            found ->
                found == null
                    ? Uni.createFrom().nullItem()
                    : TurnoutOfConstituencyView.<TurnoutOfConstituencyView>list(OF_BALLOT, ballot)
                        .map(parts -> TurnoutShown.of(found, parts)));
  }
}
