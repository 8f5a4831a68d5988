package quorate.governance.position;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.mandate.Mandate.MANDATES;
import static quorate.governance.position.Position.POSITIONS;

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
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.mandate.Mandate;
import quorate.governance.parties.KnownParties;
import quorate.governance.position.PositionCommand.AgreePosition;
import quorate.governance.position.PositionCommand.AmendPosition;
import quorate.governance.position.PositionCommand.EndConsultation;
import quorate.governance.position.PositionCommand.OpenConsultation;
import quorate.governance.position.PositionCommand.PublishPosition;
import quorate.governance.position.PositionCommand.WithdrawPosition;
import quorate.governance.position.PositionRequests.NewConsultation;
import quorate.governance.position.PositionRequests.NewEnd;
import quorate.governance.position.PositionRequests.NewText;
import quorate.governance.register.RegisterEntry;

/** What can be asked of positions over REST. */
@Path(PositionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "chair"})
public class PositionResource {

  static final String PATH = "/governance/api/v1/positions";

  private final Door door;
  private final ActingDoor acting;
  private final Resting resting;
  private final KnownParties parties;

  PositionResource(Door door, ActingDoor acting, Resting resting, KnownParties parties) {
    this.door = door;
    this.acting = acting;
    this.resting = resting;
    this.parties = parties;
  }

  static String at(UUID position) {
    return PATH + "/" + position;
  }

  @POST
  public Uni<Response> open(@Valid NewConsultation asked) {
    var command = asked.command(door.newId(), door.today());
    return parties.known("asked", command.asked(), () -> opened(command));
  }

  private Uni<Response> opened(OpenConsultation command) {
    var stream = POSITIONS.stream(command.position());
    UUID mandate = command.mandate();
    return acting.chaired(
        stream,
        mandate == null ? List.of() : List.of(MANDATES.stream(mandate)),
        command.body(),
        loaded ->
            Plan.of(
                    PositionDecider.decide(command, loaded.state(stream), rests(command, loaded)),
                    stream)
                .created(at(command.position())));
  }

  private static Rests rests(OpenConsultation command, Loaded loaded) {
    UUID mandate = command.mandate();
    return new Rests(
        loaded.state(BODIES.stream(command.body())),
        mandate == null ? new Mandate.Unknown() : loaded.state(MANDATES.stream(mandate)),
        new RegisterEntry.Blank(),
        false,
        null,
        false);
  }

  /** After its last day, or once all have answered. */
  @POST
  @Path("{position}/end")
  public Uni<Response> end(UUID position) {
    return resting.decide(new EndConsultation(position, door.today(), door.request().at()), null);
  }

  @POST
  @Path("{position}/agreement")
  public Uni<Response> agree(UUID position, @Valid NewText asked) {
    return resting.decide(
        new AgreePosition(
            position, asked.text(), asked.dissenting(), asked.decision(), door.today()),
        asked.decision());
  }

  @POST
  @Path("{position}/amendments")
  public Uni<Response> amend(UUID position, @Valid NewText asked) {
    return resting.decide(
        new AmendPosition(
            position, asked.text(), asked.dissenting(), asked.decision(), door.today()),
        asked.decision());
  }

  @POST
  @Path("{position}/withdrawal")
  public Uni<Response> withdraw(UUID position, @Valid NewEnd asked) {
    return resting.decide(
        new WithdrawPosition(position, asked.decision(), asked.reason(), door.today()),
        asked.decision());
  }

  /** Of one that was agreed before the convener's rule let it out. */
  @POST
  @Path("{position}/publication")
  public Uni<Response> publish(UUID position) {
    return resting.decide(new PublishPosition(position, door.today()), null);
  }
}
