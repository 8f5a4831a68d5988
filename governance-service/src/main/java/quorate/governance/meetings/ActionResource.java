package quorate.governance.meetings;

import static quorate.governance.meeting.Meeting.MEETINGS;

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
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.AgreeAction;
import quorate.governance.meeting.MeetingCommand.FinishAction;
import quorate.governance.meetings.SittingRequests.Finished;
import quorate.governance.meetings.SittingRequests.NewAction;
import quorate.governance.parties.KnownParties;

/** What was to be done after a meeting, over REST. */
@Path(MeetingDoor.PATH + "/{meeting}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class ActionResource {

  private final MeetingDoor door;
  private final Door shell;
  private final KnownParties parties;

  ActionResource(MeetingDoor door, Door shell, KnownParties parties) {
    this.door = door;
    this.shell = shell;
    this.parties = parties;
  }

  /** By somebody of the register: minutes print who it is. */
  @POST
  public Uni<Response> agree(UUID meeting, @Valid NewAction asked) {
    UUID action = door.newId();
    var command =
        new AgreeAction(meeting, action, asked.item(), asked.title(), asked.owner(), asked.due());
    var stream = MEETINGS.stream(meeting);
    return shell
        .look(List.of(stream))
        .chain(
            found ->
                found.state(stream) instanceof Meeting.Called
                    ? parties.person("owner", asked.owner(), () -> made(command, action))
                    : made(command, action));
  }

  @POST
  @Path("{action}/done")
  public Uni<Response> finish(UUID meeting, UUID action, @Valid Finished asked) {
    return made(new FinishAction(meeting, action, asked.on()), action);
  }

  private Uni<Response> made(MeetingCommand command, UUID action) {
    return door.decide(command, MeetingDoor.where(command.meeting()) + "/actions/" + action);
  }
}
