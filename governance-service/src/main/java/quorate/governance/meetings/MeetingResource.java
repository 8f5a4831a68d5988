package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meetings.MeetingRequests.NewMeeting;

/** Calls meetings over REST. */
@Path(MeetingDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive"})
public class MeetingResource {

  private final MeetingDoor door;

  MeetingResource(MeetingDoor door) {
    this.door = door;
  }

  @POST
  public Uni<Response> call(@Valid NewMeeting asked) {
    return door.call(
        new CallMeeting(
            door.newId(),
            asked.body(),
            asked.title(),
            asked.starts(),
            asked.place(),
            asked.attendedRemotely(),
            asked.by().by(),
            asked.required(),
            asked.members(),
            Boolean.TRUE.equals(asked.shortNotice()),
            asked.joining()),
        asked.cites());
  }
}
