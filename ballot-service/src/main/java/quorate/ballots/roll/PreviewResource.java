package quorate.ballots.roll;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.RollTermsUnmet;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.electorate.RollRequests.RollTermsAsked;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Rolls;
import quorate.ballots.roll.RollPreviewRequests.NewPreview;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Rolls as they would be, drawn by the code that freezes them; nothing is recorded. */
@Path("/ballots/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer"})
public class PreviewResource {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  private final Door door;
  private final Reads reads;
  private final Rolls rolls;

  PreviewResource(Door door, Reads reads, Rolls rolls) {
    this.door = door;
    this.reads = reads;
    this.rolls = rolls;
  }

  @GET
  @Path("ballots/{ballot}/roll/preview")
  public Uni<RollPreview> ofBallot(UUID ballot, @QueryParam("on") @Nullable LocalDate on) {
    LocalDate day = on == null ? LocalDate.ofInstant(door.request().at(), CIVIL) : on;
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .map(BallotShown::of)
        .chain(found -> draw(found.rule(), day));
  }

  @POST
  @Path("rolls/preview")
  public Uni<RollPreview> ofAny(@Valid NewPreview asked) {
    var electorate = asked.electorate().electorate();
    var terms = RollTermsAsked.terms(asked.rollTerms());
    RollTermsUnmet.of(electorate, asked.weightBasis(), terms).ifPresent(PreviewResource::refuse);
    return draw(RollRule.of(electorate, asked.weightBasis(), terms), asked.on());
  }

  private static void refuse(Decision<?> unmet) {
    if (unmet instanceof Decision.Refused<?>(_, var mend, var given) && given != null) {
      throw Problems.of(DoorRefusal.VALUES_NOT_ALLOWED, given.field(), given.value(), mend);
    }
  }

  private Uni<RollPreview> draw(RollRule rule, LocalDate on) {
    return rolls
        .draw(door.convener(), rule, on)
        .map(drawn -> RollPreview.of(drawn.drawing(), on, drawn.position()));
  }
}
