package quorate.ballots.roll;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Rolls;
import quorate.chassis.door.Door;
import quorate.chassis.read.Reads;

/** A ballot's roll as it would be, drawn by the code that freezes it; nothing is recorded. */
@Path("/ballots/api/v1/ballots/{ballot}/roll/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer"})
public class BallotPreviewResource {

  private final Door door;
  private final Reads reads;
  private final Rolls rolls;

  BallotPreviewResource(Door door, Reads reads, Rolls rolls) {
    this.door = door;
    this.reads = reads;
    this.rolls = rolls;
  }

  @GET
  public Uni<RollPreview> one(UUID ballot, @QueryParam("on") @Nullable LocalDate on) {
    LocalDate day = on == null ? door.today() : on;
    String convener = door.convener();
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .map(BallotShown::of)
        .chain(found -> draw(convener, found.rule(), day));
  }

  private Uni<RollPreview> draw(String convener, RollRule rule, LocalDate day) {
    return rolls
        .draw(convener, rule, day)
        .invoke(drawn -> Unmet.refuseUnheard(rule.electorate(), drawn.drawing()))
        .map(drawn -> RollPreview.of(rule, drawn.drawing(), day, drawn.position()));
  }
}
