package quorate.governance.agreement;

import static quorate.governance.agreement.Agreement.AGREEMENTS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.governance.agreement.AgreementCommand.EndAgreement;
import quorate.governance.agreement.AgreementCommand.MakeAgreement;
import quorate.governance.agreement.AgreementCommand.VaryAgreement;
import quorate.governance.agreement.AgreementRequests.AgreementEnd;
import quorate.governance.agreement.AgreementRequests.AgreementVariation;
import quorate.governance.agreement.AgreementRequests.NewAgreement;

/** What can be asked of agreements over REST. */
@Path(AgreementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

  static final String PATH = "/governance/api/v1/agreements";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Door door;

  AgreementResource(Door door) {
    this.door = door;
  }

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> make(@Valid NewAgreement asked) {
    return decide(
        new MakeAgreement(
            door.newId(),
            asked.title(),
            asked.since(),
            asked.content().content(),
            asked.document().document(),
            asked.said(),
            today()));
  }

  @POST
  @Path("{agreement}/variations")
  @RolesAllowed("secretary")
  public Uni<Response> vary(UUID agreement, @Valid AgreementVariation asked) {
    return decide(
        new VaryAgreement(
            agreement,
            asked.from(),
            asked.content().content(),
            asked.document().document(),
            asked.said(),
            today()));
  }

  @POST
  @Path("{agreement}/end")
  @RolesAllowed("secretary")
  public Uni<Response> end(UUID agreement, @Valid AgreementEnd asked) {
    return decide(
        new EndAgreement(
            agreement, asked.lastDay(), asked.reason(), asked.document().document(), today()));
  }

  private Uni<Response> decide(AgreementCommand command) {
    var stream = AGREEMENTS.stream(command.agreement());
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(AgreementDecider.decide(command, loaded.state(stream)), stream)
                .created(PATH + "/" + command.agreement()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(door.request().at(), LONDON);
  }
}
