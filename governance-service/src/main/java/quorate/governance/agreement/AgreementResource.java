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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.governance.agreement.AgreementCommand.EndAgreement;
import quorate.governance.agreement.AgreementCommand.MakeAgreement;
import quorate.governance.agreement.AgreementCommand.VaryAgreement;
import quorate.governance.agreement.AgreementRequests.AgreementEnd;
import quorate.governance.agreement.AgreementRequests.AgreementVariation;
import quorate.governance.agreement.AgreementRequests.NewAgreement;
import quorate.governance.parties.KnownParties;

/** What can be asked of agreements over REST. */
@Path(AgreementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

  static final String PATH = "/governance/api/v1/agreements";

  private final Door door;
  private final KnownParties parties;

  AgreementResource(Door door, KnownParties parties) {
    this.door = door;
    this.parties = parties;
  }

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> make(@Valid NewAgreement asked) {
    var command =
        new MakeAgreement(
            door.newId(),
            asked.title(),
            asked.since(),
            asked.content().content(),
            asked.document().document(),
            asked.said(),
            door.today());
    return known(command.content(), command.partners(), () -> decide(command));
  }

  @POST
  @Path("{agreement}/variations")
  @RolesAllowed("secretary")
  public Uni<Response> vary(UUID agreement, @Valid AgreementVariation asked) {
    var command =
        new VaryAgreement(
            agreement,
            asked.from(),
            asked.content().content(),
            asked.document().document(),
            asked.said(),
            door.today());
    var stream = AGREEMENTS.stream(agreement);
    // where there is none, it is not told whom the register knows
    return door.look(List.of(stream))
        .chain(
            found ->
                found.state(stream) instanceof Agreement.Unknown
                    ? decide(command)
                    : known(command.content(), command.partners(), () -> decide(command)));
  }

  private Uni<Response> known(
      Content content, List<OfPractice> partners, Supplier<Uni<Response>> then) {
    return parties.there(
        "content.parties",
        content.parties(),
        () ->
            parties.known(
                "content.population.of",
                content.population().of(),
                () -> parties.people("partners.partnersdecision.who", who(partners), then)));
  }

  private static List<UUID> who(List<OfPractice> partners) {
    return partners.stream()
        .flatMap(each -> Stream.ofNullable(each.partnersDecision()))
        .flatMap(decision -> decision.who().stream())
        .toList();
  }

  @POST
  @Path("{agreement}/end")
  @RolesAllowed("secretary")
  public Uni<Response> end(UUID agreement, @Valid AgreementEnd asked) {
    return decide(
        new EndAgreement(
            agreement, asked.lastDay(), asked.reason(), asked.document().document(), door.today()));
  }

  private Uni<Response> decide(AgreementCommand command) {
    var stream = AGREEMENTS.stream(command.agreement());
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(AgreementDecider.decide(command, loaded.state(stream)), stream)
                .created(PATH + "/" + command.agreement()));
  }
}
