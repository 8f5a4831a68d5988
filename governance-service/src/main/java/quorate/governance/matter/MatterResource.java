package quorate.governance.matter;

import static quorate.governance.matter.Matter.MATTERS;
import static quorate.governance.matter.MatterRequests.kind;
import static quorate.governance.matter.MatterRequests.vehicle;
import static quorate.governance.register.RegisterEntry.REGISTER;

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
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.governance.matter.MatterCommand.ImplementWinner;
import quorate.governance.matter.MatterCommand.ProposeGeneralMeeting;
import quorate.governance.matter.MatterCommand.PutToBallot;
import quorate.governance.matter.MatterCommand.RaiseMatter;
import quorate.governance.matter.MatterRequests.BallotAsked;
import quorate.governance.matter.MatterRequests.Implementation;
import quorate.governance.matter.MatterRequests.MeetingAsked;
import quorate.governance.matter.MatterRequests.NewMatter;
import quorate.governance.register.RegisterEntry;

/** What can be asked of matters over REST. */
@Path(MatterResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class MatterResource {

  static final String PATH = "/governance/api/v1/matters";

  private final Door door;

  MatterResource(Door door) {
    this.door = door;
  }

  @POST
  @RolesAllowed("secretary")
  public Uni<Response> raise(@Valid NewMatter asked) {
    UUID id = door.newId();
    var today = door.today();
    var command =
        new RaiseMatter(
            id, asked.title(), asked.question(), kind(asked.kind()), today, asked.supersedes());
    UUID superseded = asked.supersedes();
    return superseded == null ? decide(command, id, at(id)) : reopen(command, id, superseded);
  }

  private Uni<Response> reopen(RaiseMatter command, UUID id, UUID superseded) {
    var matter = MATTERS.stream(id);
    var reopened = REGISTER.stream(superseded);
    return door.handle(
        List.of(matter, reopened),
        loaded -> {
          var decision =
              MatterDecider.decide(command, loaded.state(matter), loaded.state(reopened));
          return Plan.of(decision, matter).created(at(id));
        });
  }

  /** Answers where the ballot will be, once ballot-service has heard of it. */
  @POST
  @Path("{matter}/ballot")
  @RolesAllowed({"secretary", "returning-officer"})
  public Uni<Response> put(UUID matter, @Valid BallotAsked asked) {
    UUID ballot = door.newId();
    var command =
        new PutToBallot(
            matter,
            ballot,
            vehicle(asked.vehicle()),
            kind(asked.kind()),
            asked.paper().paper(),
            asked.electorate().electorate(),
            asked.weightBasis(),
            asked.rules().rules());
    return decide(command, matter, "/ballots/api/v1/ballots/" + ballot);
  }

  @POST
  @Path("{matter}/implementation")
  @RolesAllowed("secretary")
  public Uni<Response> implement(UUID matter, @Valid Implementation asked) {
    return decide(new ImplementWinner(matter, kind(asked.kind())), matter, at(matter));
  }

  @POST
  @Path("{matter}/general-meeting-proposal")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> propose(UUID matter, @Valid MeetingAsked asked) {
    var command = new ProposeGeneralMeeting(matter, kind(asked.kind()), asked.reason());
    return decide(command, matter, at(matter));
  }

  private Uni<Response> decide(MatterCommand command, UUID matter, String location) {
    var stream = MATTERS.stream(matter);
    return door.handle(
        List.of(stream),
        loaded -> {
          var decision =
              MatterDecider.decide(command, loaded.state(stream), new RegisterEntry.Blank());
          return Plan.of(decision, stream).created(location);
        });
  }

  private static String at(UUID matter) {
    return PATH + "/" + matter;
  }
}
