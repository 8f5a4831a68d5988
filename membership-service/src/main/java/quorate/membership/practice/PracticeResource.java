package quorate.membership.practice;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.network.NetworkRefusal.NETWORK_NOT_REGISTERED;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.facts.Basis;
import quorate.membership.network.Network;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeCommand.JoinNetwork;
import quorate.membership.practice.PracticeCommand.LeaveNetwork;
import quorate.membership.practice.PracticeCommand.PlacePractice;
import quorate.membership.practice.PracticeCommand.RenamePractice;
import quorate.membership.practice.PracticeCommand.RetractPracticeFact;
import quorate.membership.practice.PracticeCommand.StateAddress;
import quorate.membership.practice.PracticeCommand.StateContract;
import quorate.membership.practice.PracticeCommand.StateDispensing;
import quorate.membership.practice.PracticeCommand.StateListSize;
import quorate.membership.practice.PracticeCommand.StateOpening;
import quorate.membership.practice.Statements.Address;
import quorate.membership.practice.Statements.Area;
import quorate.membership.practice.Statements.Closure;
import quorate.membership.practice.Statements.Contract;
import quorate.membership.practice.Statements.Dispensing;
import quorate.membership.practice.Statements.ListSize;
import quorate.membership.practice.Statements.Name;
import quorate.membership.practice.Statements.NetworkJoining;
import quorate.membership.practice.Statements.NetworkLeaving;
import quorate.membership.practice.Statements.Opening;
import quorate.membership.practice.Statements.Retraction;

/** What a secretary states of a practice, or takes back, where the files are silent or wrong. */
@Path("/membership/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class PracticeResource {

  public static final String PATH = "/membership/api/v1/practices";

  private final PracticeDecider decider = new PracticeDecider();
  private final Door door;

  PracticeResource(Door door) {
    this.door = door;
  }

  @POST
  @Path("practices/{practice}/name")
  public Uni<Response> name(String practice, @Valid Name asked) {
    return decide(
        new RenamePractice(practice, asked.name(), asked.effective(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/area")
  public Uni<Response> area(String practice, @Valid Area asked) {
    return decide(
        new PlacePractice(
            practice,
            asked.subIcbLocation(),
            asked.system(),
            asked.effective(),
            asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/network")
  public Uni<Response> join(String practice, @Valid NetworkJoining asked) {
    var command = new JoinNetwork(practice, asked.network(), asked.from(), asked.source().told());
    var stream = PRACTICES.stream(practice);
    var network = Network.NETWORKS.stream(asked.network());
    return door.handle(
        List.of(stream, network),
        loaded ->
            Plan.of(
                    loaded.state(network) instanceof Network.Unregistered
                        ? refuse(NETWORK_NOT_REGISTERED)
                        : decider.decide(command, loaded.state(stream)),
                    stream)
                .created(PATH + "/" + practice));
  }

  @POST
  @Path("practices/{practice}/networkleaving")
  public Uni<Response> leave(String practice, @Valid NetworkLeaving asked) {
    return decide(
        new LeaveNetwork(practice, asked.network(), asked.lastDay(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/listsize")
  public Uni<Response> listSize(String practice, @Valid ListSize asked) {
    return decide(
        new StateListSize(
            practice,
            Basis.of(asked.basis()),
            new BigDecimal(asked.patients()),
            asked.asOf(),
            asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/contract")
  public Uni<Response> contract(String practice, @Valid Contract asked) {
    return decide(
        new StateContract(practice, asked.contract(), asked.asOf(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/address")
  public Uni<Response> address(String practice, @Valid Address asked) {
    return decide(
        new StateAddress(practice, asked.lines(), asked.effective(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/dispensing")
  public Uni<Response> dispensing(String practice, @Valid Dispensing asked) {
    return decide(
        new StateDispensing(practice, asked.dispensing(), asked.asOf(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/opening")
  public Uni<Response> open(String practice, @Valid Opening asked) {
    return decide(new StateOpening(practice, asked.openedOn(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/closure")
  public Uni<Response> close(String practice, @Valid Closure asked) {
    return decide(new ClosePractice(practice, asked.closedOn(), asked.source().told()));
  }

  @POST
  @Path("practices/{practice}/retraction")
  public Uni<Response> retract(String practice, @Valid Retraction asked) {
    return decide(
        new RetractPracticeFact(
            practice, asked.fact(), asked.from(), asked.reason(), asked.source().told()));
  }

  private Uni<Response> decide(PracticeCommand command) {
    var stream = PRACTICES.stream(command.practice());
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(decider.decide(command, loaded.state(stream)), stream)
                .created(PATH + "/" + command.practice()));
  }
}
