package quorate.ballots.roll;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import quorate.ballots.ballot.RollTermsUnmet;
import quorate.ballots.electorate.RollRequests.RollTermsAsked;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Rolls;
import quorate.ballots.roll.RollPreviewRequests.NewPreview;
import quorate.chassis.door.Door;

/** Any roll as it would be, drawn by the code that freezes rolls; nothing is recorded. */
@Path("/ballots/api/v1/rolls/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer"})
public class PreviewResource {

  private final Door door;
  private final Rolls rolls;

  PreviewResource(Door door, Rolls rolls) {
    this.door = door;
    this.rolls = rolls;
  }

  @POST
  public Uni<RollPreview> of(@Valid NewPreview asked) {
    var electorate = asked.electorate().electorate();
    var terms = RollTermsAsked.terms(asked.rollTerms());
    RollTermsUnmet.of(electorate, asked.weightBasis(), terms).ifPresent(Unmet::refuse);
    var rule = RollRule.of(electorate, asked.weightBasis(), terms);
    return rolls
        .draw(door.convener(), rule, asked.on())
        .invoke(drawn -> Unmet.refuseUnheard(electorate, drawn.drawing()))
        .map(drawn -> RollPreview.of(rule, drawn.drawing(), asked.on(), drawn.position()));
  }
}
