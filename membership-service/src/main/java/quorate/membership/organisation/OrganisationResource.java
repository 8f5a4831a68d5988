package quorate.membership.organisation;

import static quorate.membership.network.Network.NETWORKS;
import static quorate.membership.organisation.Organisation.ORGANISATIONS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationFact;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationLink;
import quorate.membership.organisation.OrganisationCommand.SucceedOrganisation;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationRequests.EndOfLink;
import quorate.membership.organisation.OrganisationRequests.LinkRetraction;
import quorate.membership.organisation.OrganisationRequests.NewLink;
import quorate.membership.organisation.OrganisationRequests.NewOrganisation;
import quorate.membership.organisation.OrganisationRequests.OrganisationClosure;
import quorate.membership.organisation.OrganisationRequests.OrganisationName;
import quorate.membership.organisation.OrganisationRequests.OrganisationRetraction;
import quorate.membership.organisation.OrganisationRequests.OrganisationSuccession;

/** What can be asked of organisations over REST. */
@Path(OrganisationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class OrganisationResource {

  static final String PATH = "/membership/api/v1/organisations";

  private final OrganisationDecider decider = new OrganisationDecider();
  private final Door door;

  OrganisationResource(Door door) {
    this.door = door;
  }

  @POST
  public Uni<Response> register(@Valid NewOrganisation asked) {
    String given = asked.organisation();
    return decide(
        new RegisterOrganisation(
            given == null ? door.newId().toString() : given,
            asked.kind(),
            asked.name(),
            asked.from(),
            asked.source().told()));
  }

  @POST
  @Path("{organisation}/name")
  public Uni<Response> rename(String organisation, @Valid OrganisationName asked) {
    return decide(
        new RenameOrganisation(organisation, asked.name(), asked.from(), asked.source().told()));
  }

  @POST
  @Path("{organisation}/closure")
  public Uni<Response> close(String organisation, @Valid OrganisationClosure asked) {
    return decide(new CloseOrganisation(organisation, asked.lastDay(), asked.source().told()));
  }

  @POST
  @Path("{organisation}/links")
  public Uni<Response> link(String organisation, @Valid NewLink asked) {
    return decide(
        new LinkOrganisation(
            organisation, asked.link(), asked.from(), asked.lastDay(), asked.source().told()),
        asked.link().party());
  }

  @POST
  @Path("{organisation}/links/end")
  public Uni<Response> unlink(String organisation, @Valid EndOfLink asked) {
    return decide(
        new UnlinkOrganisation(organisation, asked.link(), asked.lastDay(), asked.source().told()));
  }

  @POST
  @Path("{organisation}/succession")
  public Uni<Response> succeed(String organisation, @Valid OrganisationSuccession asked) {
    return decide(
        new SucceedOrganisation(
            organisation, asked.successor(), asked.from(), asked.source().told()),
        new Party(Party.Kind.ORGANISATION, asked.successor()));
  }

  @POST
  @Path("{organisation}/links/retraction")
  public Uni<Response> retract(String organisation, @Valid LinkRetraction asked) {
    return decide(
        new RetractOrganisationLink(
            organisation, asked.link(), asked.from(), asked.reason(), asked.source().told()));
  }

  @POST
  @Path("{organisation}/retraction")
  public Uni<Response> retract(String organisation, @Valid OrganisationRetraction asked) {
    return decide(
        new RetractOrganisationFact(
            organisation, asked.fact(), asked.from(), asked.reason(), asked.source().told()));
  }

  private Uni<Response> decide(OrganisationCommand command) {
    var stream = ORGANISATIONS.stream(command.organisation());
    return door.handle(
        List.of(stream),
        loaded -> plan(command, loaded.state(stream), Counterpart.of(Organisation.UNKNOWN)));
  }

  private Uni<Response> decide(OrganisationCommand command, Party party) {
    var stream = ORGANISATIONS.stream(command.organisation());
    String code = party.code();
    return switch (party.kind()) {
      case PRACTICE -> {
        var other = PRACTICES.stream(code);
        yield door.handle(
            List.of(stream, other),
            read -> plan(command, read.state(stream), Counterpart.of(read.state(other))));
      }
      case NETWORK -> {
        var other = NETWORKS.stream(code);
        yield door.handle(
            List.of(stream, other),
            read -> plan(command, read.state(stream), Counterpart.of(read.state(other))));
      }
      case ORGANISATION -> {
        var other = ORGANISATIONS.stream(code);
        yield door.handle(
            code.equals(command.organisation()) ? List.of(stream) : List.of(stream, other),
            read -> plan(command, read.state(stream), Counterpart.of(read.state(other))));
      }
    };
  }

  private Plan plan(OrganisationCommand command, Organisation organisation, Counterpart other) {
    return Plan.of(
            decider.decide(command, organisation, other),
            ORGANISATIONS.stream(command.organisation()))
        .created(PATH + "/" + command.organisation());
  }
}
