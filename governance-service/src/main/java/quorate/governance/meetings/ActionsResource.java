package quorate.governance.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;

/** One action, to read as its meeting shows it. */
@Path(MeetingDoor.PATH + "/{meeting}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class ActionsResource {

  private final ShownMeetings meetings;

  ActionsResource(ShownMeetings meetings) {
    this.meetings = meetings;
  }

  @GET
  @Path("{action}")
  @APIResponseSchema(MeetingTold.ActionTold.class)
  public Uni<Picked<JsonNode>> one(UUID meeting, UUID action, @BeanParam Moment moment) {
    return meetings.one(meeting, moment).map(it -> it.action(action));
  }
}
