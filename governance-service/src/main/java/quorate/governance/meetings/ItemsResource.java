package quorate.governance.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;

/** One item of an agenda or one paper, to read as the meeting shows it. */
@Path(MeetingDoor.PATH + "/{meeting}/items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class ItemsResource {

  private final ShownMeetings meetings;

  ItemsResource(ShownMeetings meetings) {
    this.meetings = meetings;
  }

  @GET
  @Path("{item}")
  @APIResponseSchema(ItemTold.class)
  public Uni<Picked<JsonNode>> one(UUID meeting, UUID item, @BeanParam Moment moment) {
    return meetings.one(meeting, moment).map(it -> it.item(item));
  }

  @GET
  @Path("{item}/papers/{itempaper}")
  @APIResponseSchema(ItemTold.PaperTold.class)
  public Uni<Picked<JsonNode>> paper(
      UUID meeting, UUID item, @PathParam("itempaper") UUID paper, @BeanParam Moment moment) {
    return meetings.one(meeting, moment).map(it -> it.paper(item, paper));
  }
}
