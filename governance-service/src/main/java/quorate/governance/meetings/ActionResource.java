package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.AgreeAction;
import quorate.governance.meeting.MeetingCommand.FinishAction;
import quorate.governance.meetings.SittingRequests.Finished;
import quorate.governance.meetings.SittingRequests.NewAction;

/** What was to be done after a meeting, over REST. */
@Path(MeetingDoor.PATH + "/{meeting}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class ActionResource {

  private final MeetingDoor door;

  ActionResource(MeetingDoor door) {
    this.door = door;
  }

  @POST
  public Uni<Response> agree(UUID meeting, @Valid NewAction asked) {
    UUID action = door.newId();
    return made(
        new AgreeAction(meeting, action, asked.item(), asked.title(), asked.owner(), asked.due()),
        action);
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
